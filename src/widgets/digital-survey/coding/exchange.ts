import { download } from '../../../core/download.js';
import { agreementOf } from '../../../domain/coding/agreement.js';
import { addCode, changeCode, mergeCode, retireCode } from '../../../domain/coding/codebook.js';
import { codebookText } from '../../../domain/coding/codebook-schema.js';
import { type CodingFile, codingText } from '../../../domain/coding/file.js';
import { textIn } from '../../../domain/text.js';
import type { AgreementProps } from './agreement-view.js';
import type { CodebookProps } from './codebook-view.js';
import type { Coder } from './coder.js';
import type { Figuring } from './figuring.js';
import { codebookIn, codingIn, Unreadable } from './files.js';
import type { Own, Second } from './props.js';
import { reportText } from './report.js';
import { inSlices } from './slices.js';
import { tableText } from './table.js';
import type { TakeAwayProps } from './take-away-view.js';

/** Where a file was chosen. */
type Place = 'agreement' | 'codebook' | 'takeAway';

/** What comes to the desk from files and leaves it as files: a second coder’s work, the codebook, the coding, the report. */
export class Exchange {
  #theirs: CodingFile | undefined;
  #second: Second | undefined;
  #problem: { at: Place; words: string } | undefined;
  #isUnsigned = false;
  #isUnnamed = false;

  constructor(
    private readonly coder: Coder,
    private readonly figuring: Figuring,
  ) {}

  /** Works out how far both coders agree by now, a slice at a time. */
  readonly compare = async (): Promise<void> => {
    const theirs = this.#theirs;
    if (!theirs) return;
    const { given, codings: ours, work } = this.coder;
    const { coder, codebook, definition, codings } = theirs;
    const isSame = definition.id === given.definition.id;
    const agreement = isSame ? await inSlices(agreementOf(ours, codings, work.codebook)) : undefined;
    if (theirs !== this.#theirs) return;
    this.#second = { coder, codebook, definition, agreement };
    given.changed();
  };

  agreementProps(): Own<AgreementProps> {
    return {
      second: this.#second,
      problem: this.#problemAt('agreement'),
      onSecond: (file) =>
        void this.#bring('agreement', async () => {
          this.#theirs = await codingIn(file);
          await this.compare();
        }),
    };
  }

  codebookProps(): Own<CodebookProps> {
    const { coder } = this;
    const { codebook } = coder.work;
    const { words, text, codeName } = coder.given.props();
    return {
      problem: this.#problemAt('codebook'),
      isUnnamed: this.#isUnnamed,
      onChange: (id, about) => coder.edit(changeCode(codebook, id, about), words.saved(text(about.label))),
      onRetire: (id, retired) =>
        coder.edit(retireCode(codebook, id, retired), (retired ? words.retired : words.saved)(codeName(id))),
      onMerge: (id, into) => {
        coder.edit(mergeCode(codebook, id, into), words.mergedInto(codeName(id), codeName(into)));
        coder.given.arrive(`[data-code="${id}"] summary`);
      },
      onAdd: (about) => {
        this.#isUnnamed = !textIn(about.label, 'en') || !textIn(about.definition, 'en');
        if (this.#isUnnamed) coder.given.arrive('#new-label');
        else coder.edit(addCode(codebook, about), words.added(text(about.label)));
        return !this.#isUnnamed;
      },
      onBring: (file) =>
        void this.#bring('codebook', async () => {
          const brought = await codebookIn(file);
          coder.edit(brought, words.broughtCodebook(text(brought.title)));
        }),
    };
  }

  takeAwayProps(): Own<TakeAwayProps> {
    const { coder } = this;
    const { definition, props, today } = coder.given;
    const { figures } = this.figuring;
    const told = () => ({ ...props(), figures: figures! });
    return {
      figures,
      isUnsigned: this.#isUnsigned,
      problem: this.#problemAt('takeAway'),
      onCoder: (name) => {
        this.#isUnsigned = false;
        coder.set({ coder: name });
      },
      onReport: () => {
        const report = reportText({ ...told(), second: this.#second, today: today() });
        download(`${definition.id}-themes.html`, 'text/html', report);
      },
      onTable: () => {
        // Without the byte order mark, Excel takes the file for Windows-1252.
        void tableText(told()).then((table) => download(`${definition.id}-themes.csv`, 'text/csv', `\uFEFF${table}`));
      },
      onCodebook: () => download('codebook.json', 'application/json', codebookText(coder.work.codebook)),
      onCoding: () => void this.#takeCoding(),
      onBring: (file) => void this.#bring('takeAway', () => this.#goOn(file)),
      onClear: () => void this.#clear(),
    };
  }

  #problemAt(place: Place): string | undefined {
    return this.#problem?.at === place ? this.#problem.words : undefined;
  }

  /** Takes a file, or says at its field why it cannot be taken. */
  async #bring(at: Place, take: () => Promise<void>): Promise<void> {
    const { given } = this.coder;
    this.#problem = undefined;
    try {
      await take();
    } catch (error) {
      const { file } = given.props().words;
      const isKnown = error instanceof Unreadable && error.kind;
      this.#problem = { at, words: isKnown ? file[isKnown](error.message) : file.unread };
    }
    given.changed();
  }

  async #goOn(file: File): Promise<void> {
    const { coder } = this;
    const { coder: name, codings } = await codingIn(file);
    await coder.adopt(codings);
    if (!coder.work.coder) coder.set({ coder: name });
    coder.said = coder.given.props().words.goneOn(codings.size);
    this.figuring.count();
  }

  async #takeCoding(): Promise<void> {
    const { work, given, codings } = this.coder;
    this.#isUnsigned = !work.coder;
    if (this.#isUnsigned) return given.arrive('#coder');
    const about = {
      coder: work.coder,
      codebook: { id: work.codebook.id, version: work.codebook.version },
      definition: { id: given.definition.id, version: given.definition.version },
    };
    const text = await inSlices(codingText({ ...about, codings }));
    download(`coding-${work.coder}.json`, 'application/json', text!);
  }

  async #clear(): Promise<void> {
    const { coder } = this;
    await coder.clear();
    coder.said = coder.given.props().words.deleted;
    this.#theirs = this.#second = undefined;
    this.figuring.count();
    coder.given.arrive('[data-arrival]');
  }
}
