/** A reporter for node:test: `{passed, failed}`, as its own summary counts them. */
export default async function* count(events) {
  const total = { passed: 0, failed: 0 };
  const names = { pass: 'passed', fail: 'failed', cancelled: 'failed' };
  for await (const { type, data } of events) {
    const [, word, number] = (type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message)) || [];
    if (names[word]) total[names[word]] += Number(number);
  }
  yield JSON.stringify(total);
}
