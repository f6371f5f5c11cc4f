import type { Words } from '../../core/words.js';

/** A share in per cent, without decimals. */
export const inPercent = (share: number): string => `${Math.round(share)}%`;

/** Points, which may be parts of one. */
export const inPoints = (points: number): string => String(Math.round(points * 100) / 100);

const en = {
  right: 'Right',
  partlyRight: 'Partly right',
  wrong: 'Not right',
  youSaid: 'You answered',
  rightAnswer: 'The answer',
  source: 'Source',
  unsure: 'We have not checked this answer against a source yet.',
  pictureShows: (what: string) => `The picture stands for: ${what}`,

  heading: 'Your results',
  practice: 'For practice: the questions that you missed. Nothing of it is sent or counted.',
  practised: 'Your practice',
  score: (points: number, of: number) => `You have ${inPoints(points)} of ${of} points.`,
  caution: 'This is for interest, not for appraisal. A few questions say little about what somebody knows.',
  streak: (n: number) =>
    n === 1 ? 'Your longest row of right answers: 1.' : `Your longest row of right answers: ${n}.`,
  best: (share: number) => `Your best on this device so far: ${inPercent(share)}.`,
  newBest: 'This is your best on this device.',

  topics: 'By topic',
  columnTopic: 'Topic',
  columnPoints: 'Points',
  columnShare: 'Share',
  pointsOf: (points: number, of: number) => `${inPoints(points)} of ${of}`,
  topicsChart: 'Share of the points by topic, in per cent. The table holds the same figures.',
  chartFailed: 'The chart could not be drawn. The table holds the same figures.',

  felt: 'What you feel and what you know',
  feltIntro:
    'You have taken the skills audit on this device. Here are the topics of both: how strong you felt, and your points here.',
  feltChart:
    'How strong you felt and your points, by topic, both in per cent of the scale. The table holds the same figures.',
  columnFelt: 'You felt (1\u00a0to\u00a05)',
  columnTested: 'Points here',
  seriesFelt: 'Felt',
  seriesTested: 'Points',
  feltMore: 'Felt stronger than the points say',
  feltLess: 'Felt less strong than the points say',
  feltAlike: 'About the same',
  columnBeside: 'Side by side',
  feltNote:
    'One or two questions on a topic are a hint and no measure. In 2014 the group that felt it knew less about technology did better in the quiz (paragraph 5.6 of the report).',

  review: 'Your answers',
  takeAway: 'What you can do now',
  missed: 'Try the ones I missed',
  allRight: 'You missed nothing.',
  download: 'Download my results',
  downloadXapi: 'Download as an xAPI statement',
  share: 'Share my score',
  shareText: (title: string, points: number, of: number) => `${title}: ${inPoints(points)} of ${of} points.`,
  shareNote: 'The card says your points and nothing about you.',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. You can select the text.',
  picture: 'Download as a picture',
  print: 'Print',
  startAgain: 'Start again',
  whole: 'Back to my results',
};

export type ResultsWords = typeof en;

const cy: ResultsWords = {
  right: 'Cywir',
  partlyRight: 'Rhannol gywir',
  wrong: 'Ddim yn gywir',
  youSaid: 'Eich ateb',
  rightAnswer: 'Yr ateb',
  source: 'Ffynhonnell',
  unsure: 'Nid ydym wedi gwirio’r ateb hwn yn erbyn ffynhonnell eto.',
  pictureShows: (what) => `Mae’r llun yn cynrychioli: ${what}`,

  heading: 'Eich canlyniadau',
  practice: 'I ymarfer: y cwestiynau a gawsoch yn anghywir. Ni chaiff dim ohono ei anfon na’i gyfrif.',
  practised: 'Eich ymarfer',
  score: (points, of) => `Mae gennych ${inPoints(points)} o ${of} pwynt.`,
  caution:
    'O ran diddordeb y mae hwn, nid i’ch arfarnu. Ychydig y mae rhai cwestiynau’n ei ddweud am yr hyn y mae rhywun yn ei wybod.',
  streak: (n) => `Eich rhes hiraf o atebion cywir: ${n}.`,
  best: (share) => `Eich gorau ar y ddyfais hon hyd yma: ${inPercent(share)}.`,
  newBest: 'Dyma eich gorau ar y ddyfais hon.',

  topics: 'Fesul pwnc',
  columnTopic: 'Pwnc',
  columnPoints: 'Pwyntiau',
  columnShare: 'Cyfran',
  pointsOf: (points, of) => `${inPoints(points)} o ${of}`,
  topicsChart: 'Cyfran y pwyntiau fesul pwnc, yn ôl y cant. Mae’r un ffigurau yn y tabl.',
  chartFailed: 'Ni ellid tynnu’r siart. Mae’r un ffigurau yn y tabl.',

  felt: 'Yr hyn yr ydych yn ei deimlo a’r hyn yr ydych yn ei wybod',
  feltIntro:
    'Rydych wedi gwneud yr archwiliad sgiliau ar y ddyfais hon. Dyma bynciau’r ddau: pa mor gryf yr oeddech yn teimlo, a’ch pwyntiau yma.',
  feltChart:
    'Pa mor gryf yr oeddech yn teimlo a’ch pwyntiau, fesul pwnc, y ddau yn ôl y cant o’r raddfa. Mae’r un ffigurau yn y tabl.',
  columnFelt: 'Eich teimlad (1\u00a0i\u00a05)',
  columnTested: 'Pwyntiau yma',
  seriesFelt: 'Teimlad',
  seriesTested: 'Pwyntiau',
  feltMore: 'Yn teimlo’n gryfach nag y mae’r pwyntiau’n ei ddweud',
  feltLess: 'Yn teimlo’n llai cryf nag y mae’r pwyntiau’n ei ddweud',
  feltAlike: 'Tua’r un fath',
  columnBeside: 'Ochr yn ochr',
  feltNote:
    'Awgrym yw un neu ddau gwestiwn ar bwnc, nid mesur. Yn 2014 gwnaeth y grŵp a oedd yn teimlo ei fod yn gwybod llai am dechnoleg yn well yn y cwis (paragraff 5.6 yr adroddiad).',

  review: 'Eich atebion',
  takeAway: 'Beth y gallwch ei wneud nawr',
  missed: 'Rhoi cynnig ar y rhai a gefais yn anghywir',
  allRight: 'Ni chawsoch ddim yn anghywir.',
  download: 'Lawrlwytho fy nghanlyniadau',
  downloadXapi: 'Lawrlwytho fel datganiad xAPI',
  share: 'Rhannu fy sgôr',
  shareText: (title, points, of) => `${title}: ${inPoints(points)} o ${of} pwynt.`,
  shareNote: 'Mae’r cerdyn yn dweud eich pwyntiau, a dim amdanoch chi.',
  copy: 'Copïo’r testun',
  copied: 'Wedi’i gopïo.',
  notCopied: 'Nid oedd y porwr yn caniatáu copïo. Cewch ddewis y testun.',
  picture: 'Lawrlwytho fel llun',
  print: 'Argraffu',
  startAgain: 'Dechrau eto',
  whole: 'Yn ôl i’m canlyniadau',
};

/** In all languages at once: they come with the results, which nobody waits for. */
export const resultsWords: Words<ResultsWords> = { en, cy };
