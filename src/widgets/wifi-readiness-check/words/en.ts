import type { Answer, Confidence, Nation, Provider, Status } from '../../../domain/duties/duty.js';
import { questionnaire } from '../../../views/words/en.js';

const nations: Record<Nation, string> = {
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
};
const providers: Record<Provider, string> = {
  library: 'The library or its council, with no Wi-Fi supplier',
  supplier: 'A supplier, under a contract',
  unsure: 'This is not settled, or we do not know',
};
const answers: Record<Answer, string> = {
  yes: 'Done, with evidence',
  part: 'Partly',
  no: 'Not yet',
  dk: 'Do not know',
  na: 'Does not apply',
};
const statuses: Record<Status, string> = {
  law: 'Law',
  'law-only-if-notified': 'Law, only if a notice is served',
  'statutory-guidance': 'Statutory guidance or standard',
  contract: 'Contract',
  'good-practice': 'Good practice',
  'historic-no-action': 'Out of date rule, no action',
  watch: 'Watch',
};
const confidences: Record<Confidence, string> = {
  confirmed: 'Main point seen in a stored source',
  verify: 'Believed right: confirm before you rely on it',
  uncertain: 'Open question: take advice',
};
const turns: Record<Provider, string> = {
  library: 'This depends on who the provider is in law. You said the library or its council: take advice on it.',
  supplier: 'This depends on who the provider is in law. You said a supplier: ask them for their answer in writing.',
  unsure: 'This depends on who the provider is in law. Settle that first.',
};

/** What stands on the pages before the results, which have their own words. */
export const words = {
  ...questionnaire,
  notAdvice: 'This is not legal advice.',
  disclaimer:
    'It is general information for planning. Ask your council’s legal, data protection and ICT security teams before you rely on it.',
  whatYouDo:
    'Take the groups in any order, stop at any time and come back. It takes what you know, and what you do not know is worth knowing.',
  nation: 'Which nation is your library service in?',
  nations,
  provider: 'Who provides the public Wi-Fi?',
  providers,
  sites: 'Sites or branches, one on each line (optional)',
  sitesHint: 'You answer once for all. Where sites differ, you can answer for each.',
  overview: 'Groups of checks',
  howFar: (done: number, of: number) => `${done} of ${of} answered`,
  role: 'Your role, such as “ICT lead” (optional)',
  roleHint: 'It stands beside your answers when you share them with colleagues. It is never sent. Do not write a name.',
  sendNotes: 'Put my notes into the result',
  sendNotesHint: 'Left unticked, notes stay on this device.',
  allGroups: 'All groups',
  answers,
  statuses,
  confidences,
  turns,
  old: 'Not looked at for more than a year',
  differs: 'Sites differ: answer for each',
  more: 'Why, who and where it stands',
  moreComing: 'More about this check is on its way.',
};

export type WifiWords = typeof words;
