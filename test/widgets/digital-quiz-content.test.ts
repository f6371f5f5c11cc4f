import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { brokenReferences, type Definition } from '../../src/domain/questionnaire/definition.js';
import { answerProblem, type MarkedQuestion, markedQuestion } from '../../src/domain/quiz/bank.js';
import { isTopicCode } from '../../src/domain/topics.js';
import quiz from '../../src/widgets/digital-quiz/content/quiz-2026.json' with { type: 'json' };
import { drawings } from '../../src/widgets/digital-quiz/drawings/index.js';
import audit2014 from '../../src/widgets/skills-audit/content/audit-2014.json' with { type: 'json' };
import audit2026 from '../../src/widgets/skills-audit/content/audit-2026.json' with { type: 'json' };

type Both = { en: string; cy: string };
type One = MarkedQuestion & { kind: 'one' };

const questions = quiz.questions as One[];
const general = questions.filter(({ section }) => section === 'general');
const pictures = questions.filter(({ section }) => section === 'pictures');

/** Words that would give a picture away to somebody who only hears it described. */
const giveaways: Record<string, RegExp> = {
  I01: /wi-?fi|wireless|router|network|internet|signal|diwifr|llwybrydd|rhwydwaith|rhyngrwyd/i,
  I02: /bluetooth|rune|\bking\b|headphone|rwn|rhun|brenin|clustffon/i,
  I03: /usb|trident|plug|socket|cable|tryfer|dryfer|plwg|soced|cebl/i,
  I04: /qr|code|scan|camera|barcode|\bg?cod\b|sganio/i,
  I05: /secur|encrypt|lock|key|safe|https|diogel|amgrypt|\b[cg]lo\b|allwedd/i,
  I06: /menu|hamburger|bun\b|dewislen|hambyrgyr|bynsen|fynsen/i,
  I07: /rss|feed|news|blog|ffrwd|newyddion/i,
  I08: /contactless|pay|card|\btap|nfc|emv|digyffwrdd|taliad|talu|cerdyn/i,
  I09: /creative|commons|licen[cs]e|copyright|\bcc\b|trwydded|drwydded|hawlfraint/i,
  I10: /shar|send|rhann|anfon/i,
};

const answerOf = ({ options, answer }: One): Both => options.find(({ value }) => value === answer)!.text as Both;

/** What people read, wherever it stands; the title of a source may be the name of a page and is in its own language. */
function* texts(value: unknown, key = ''): Generator<unknown> {
  const read = ['title', 'intro', 'text', 'description', 'inWords', 'why'];
  if (read.includes(key)) yield value;
  else if (Array.isArray(value)) for (const one of value) yield* texts(one);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) if (name !== 'source') yield* texts(one, name);
  }
}

describe('the questions of the built-in quiz', () => {
  it('are 20 of general knowledge and 10 with pictures', () => {
    const ids = (letter: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`);
    expect(general.map(({ id }) => id)).to.deep.equal(ids('G', 20));
    expect(pictures.map(({ id }) => id)).to.deep.equal(ids('I', 10));
    expect(questions).to.have.length(30);
  });

  it('are what an author may write', () => {
    expect(brokenReferences(quiz as unknown as Definition)).to.deep.equal([]);
    for (const question of questions) expect(markedQuestion.parse(question), question.id).to.deep.equal(question);
  });

  it('each have one right answer among four, the reason for it, and a difficulty', () => {
    for (const question of questions) {
      expect(answerProblem(question), question.id).to.equal(undefined);
      expect(question.options, question.id).to.have.length(4);
      for (const lang of ['en', 'cy'] as const) {
        const offered = question.options.map(({ text }) => (text as Both)[lang]);
        expect(new Set(offered).size, `${question.id} ${lang}`).to.equal(4);
      }
      expect(question.why, question.id).to.be.an('object');
      expect(question.difficulty, question.id).to.be.within(1, 3);
    }
  });

  it('carry topics that an audit asks about, so that what people feel and what they know can be set side by side', () => {
    const felt = [audit2014, audit2026].flatMap(({ questions }) => questions.flatMap((one) => one.topics ?? []));
    for (const { id, topics } of questions) {
      expect(topics, id).to.have.length.above(0);
      for (const topic of topics!) {
        expect(isTopicCode(topic), `${id} ${topic}`).to.equal(true);
        expect(felt, id).to.include(topic);
      }
    }
  });

  it('name the source of every answer of general knowledge', () => {
    for (const { id, source } of general) expect(source?.address ?? '', id).to.match(/^https?:\/\//);
  });

  it('own up to each answer whose source nobody has looked at', () => {
    const unsure = questions.filter(({ unsure }) => unsure).map(({ id }) => id);
    expect(unsure).to.deep.equal(['G11', 'G15', 'G16', 'G17', 'G18', 'I09']);
    for (const { id, source } of questions) if (source && !source.checked) expect(unsure).to.include(id);
  });

  it('are looked at again in time where the facts are about to change', () => {
    const due = questions.filter(({ reviewBy }) => reviewBy).map(({ id, reviewBy }) => [id, reviewBy]);
    expect(due).to.deep.equal([
      ['G03', '2027-01-31'],
      ['G09', '2026-12-31'],
    ]);
  });

  it('are in English and in Welsh, and say that no translator has checked the Welsh', () => {
    expect(quiz.draft).to.deep.equal(['cy']);
    const found = [...texts(quiz)] as Both[];
    expect(found).to.have.length.above(100);
    for (const text of found) {
      expect(text, JSON.stringify(text)).to.have.all.keys('en', 'cy');
      for (const words of Object.values(text))
        expect(words, words)
          .to.match(/\S/)
          .and.not.match(/['"<>]|\s\s|^\s|\s$/);
    }
  });

  it('say the same in both languages only where it is a name or a number', () => {
    const names =
      /^(The Reading Agency|CILIP|Good Things Foundation|Libraries Connected|Ofcom|Wi-Fi|Bluetooth|Ethernet|HDMI|USB|Sonar)$/;
    for (const { en, cy } of texts(quiz) as Generator<Both>) {
      if (!names.test(en) && !/^\d+$/.test(en)) expect(cy).to.not.equal(en);
    }
  });
});

describe('a person who does not see the pictures', () => {
  it('hears each described without being told the answer', () => {
    expect(Object.keys(giveaways)).to.deep.equal(pictures.map(({ id }) => id));
    for (const { id, picture } of pictures) {
      const { en, cy } = picture!.description as Both;
      for (const words of [en, cy]) expect(words, id).to.not.match(giveaways[id]!);
    }
  });

  it('can take each in words that do not hold the answer either', () => {
    const small = ['wedi'];
    for (const question of pictures) {
      const inWords = question.inWords as Both;
      for (const lang of ['en', 'cy'] as const) {
        const answer = answerOf(question)[lang].toLowerCase();
        const long = (answer.match(/\p{L}{4,}/gu) ?? []).filter((word) => !small.includes(word));
        for (const word of [answer, ...long]) {
          expect(inWords[lang].toLowerCase(), `${question.id} ${lang}`).to.not.include(word);
        }
      }
    }
  });
});

describe('a person who looks into the page', () => {
  it('finds no answer in the name of a question, an option or a drawing', () => {
    for (const { options } of questions) expect(options.map(({ value }) => value).join('')).to.equal('abcd');
    for (const name of Object.keys(drawings)) expect(name).to.match(/^p\d\d$/);
  });

  it('finds the answers spread over the four places', () => {
    for (const place of 'abcd') {
      expect(questions.filter(({ answer }) => answer === place)).to.have.length.within(5, 10);
    }
  });
});

describe('the drawings', () => {
  const places: Element[] = [];
  afterEach(() => places.splice(0).forEach((place) => place.remove()));

  async function drawn(name: string): Promise<SVGSVGElement> {
    const { shapes, viewBox = '0 0 24 24' } = await drawings[name]!();
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    picture.setAttribute('viewBox', viewBox);
    places.push(picture);
    document.body.append(picture);
    render(shapes, picture);
    return picture;
  }

  it('are those that the questions ask for', () => {
    expect(Object.keys(drawings)).to.deep.equal(pictures.map(({ picture }) => picture!.drawing));
  });

  for (const name of Object.keys(drawings)) {
    it(`hold nothing but shapes in the colour of the text, inside their grid: ${name}`, async () => {
      const picture = await drawn(name);
      const shapes = [...picture.querySelectorAll('*')];
      expect(shapes).to.have.length.above(0);
      expect(picture.textContent?.trim()).to.equal('');
      for (const shape of shapes) {
        expect(shape.localName).to.be.oneOf(['circle', 'path']);
        for (const { name: attribute } of shape.attributes) {
          expect(attribute).to.match(
            /^(d|cx|cy|r|fill|fill-rule|stroke|stroke-(width|linecap|linejoin)|shape-rendering)$/,
          );
        }
        const paints = [shape.getAttribute('fill'), shape.getAttribute('stroke') ?? 'none'];
        expect(paints).to.have.members(['currentColor', 'none']);
      }
      const { x, y, width, height } = picture.getBBox();
      const grid = picture.viewBox.baseVal;
      expect(Math.min(x, y)).to.be.at.least(0);
      expect(x + width).to.be.at.most(grid.width);
      expect(y + height).to.be.at.most(grid.height);
    });
  }

  it('hold none that a camera could read as a code', async () => {
    const path = (await drawn('p04')).querySelector('path')!;
    const isDark = ([x, y]: number[]) => path.isPointInFill(new DOMPoint(x! + 0.5, y! + 0.5));
    // A reader learns the format from 15 cells, there twice, and puts up to three wrong ones right: ISO/IEC 18004, 7.9.
    const once = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => [x, 8]).concat([7, 5, 4, 3, 2, 1, 0].map((y) => [8, y]));
    const again = [20, 19, 18, 17, 16, 15, 14]
      .map((y) => [8, y])
      .concat([13, 14, 15, 16, 17, 18, 19, 20].map((x) => [x, 8]));
    const formats = Array.from({ length: 32 }, (_, data) => {
      let rest = data << 10;
      for (let bit = 14; bit >= 10; bit--) if (rest & (1 << bit)) rest ^= 0b10100110111 << (bit - 10);
      return ((data << 10) | rest) ^ 0b101010000010010;
    });
    for (const cells of [once, again]) {
      for (const format of formats) {
        const wrong = cells.filter((cell, at) => isDark(cell) !== Boolean(format & (1 << (14 - at))));
        expect(wrong).to.have.length.above(3);
      }
    }
  });
});
