/** What each measure is called. Its key ends with its unit; what follows a comma says of how many. */
const NAMES = {
  firstMs: 'Until the first can be used',
  readyMs: 'Until ours says that it is ready',
  longTaskMs: 'Tasks over 50 ms, all together',
  blockedMs: 'What of them is over 50 ms',
  longestTaskMs: 'The longest task',
  shift: 'Layout shift',
  heapBytes: 'Memory after collection',
  taskMs: 'Work of the page’s thread',
  scriptMs: 'Of it scripts',
  styleMs: 'Of it styles',
  layoutMs: 'Of it layout',
  bytes: 'On the way to the first question',
  scriptBytes: 'Scripts on the way to the first question',
  requests: 'Requests on the way',
  depth: 'Requests that wait for each other',
  allBytes: 'Fetched on load altogether',
  allRequests: 'Requests on load altogether',
  answerMs: 'From an answer to the screen',
  onwardMs: 'From the button to the next question',
  surveyCpuMs: 'A whole survey by script, work of the thread',
  surveyMs: 'A whole survey by script',
  othersRequests: 'Requests to others before a click',
  othersPreconnects: 'Connections to others prepared before a click',
  screenMs: 'Until all on the screen can be used',
  allMs: 'Until all can be used, scrolling through',
  grownBytes: 'Memory grown over 100 mounts',
  mountMs: 'One mount and removal',
  inASecond: 'Results a second',
  receiptMs: 'Wait for a receipt, the middle one',
  slowReceiptMs: 'Wait for a receipt, 1 in 100 is slower',
  memoryBytes: 'Memory of the process',
  firstSummaryMs: 'The first summary',
  summaryMs: 'A later summary',
};

/** A measure in words, with its unit. */
export function measureWords(key) {
  const [name, of] = key.split(', ');
  const unit = name.endsWith('Ms') ? 'ms' : /bytes$/i.test(name) ? 'bytes' : '';
  return [`${NAMES[name] ?? name}${unit && ` (${unit})`}`, of].filter(Boolean).join(', ');
}
