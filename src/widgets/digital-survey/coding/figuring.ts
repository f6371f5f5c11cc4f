import type { Coder } from './coder.js';
import { counted } from './counted.js';
import type { Figures, Own } from './props.js';
import { inSlices } from './slices.js';
import type { ThemesProps } from './themes-view.js';

/** The themes of all answers, counted a slice at a time when somebody wants to see them. */
export class Figuring {
  /** What was counted last, which may be of before the last change. */
  #figures: Figures | undefined;
  #isCounting = false;
  /** Raised with every count, so that one that began before is given up. */
  #edition = 0;

  constructor(private readonly coder: Coder) {}

  /** Nothing while they are counted. */
  get figures(): Figures | undefined {
    return this.#isCounting ? undefined : this.#figures;
  }

  readonly count = (): void => {
    const { coder } = this;
    const { definition, minGroup, today, changed } = coder.given;
    const edition = ++this.#edition;
    this.#isCounting = true;
    const about = { definition, minGroup, today: today() };
    const steps = counted(coder.material, coder.codings, coder.work, about);
    void inSlices(steps, () => !coder.hasEnded && edition === this.#edition).then((figures) => {
      if (!figures) return;
      this.#figures = figures;
      this.#isCounting = false;
      changed();
    });
  };

  themesProps(): Own<ThemesProps> {
    const { coder } = this;
    const { compared, quotes } = coder.work;
    return {
      figures: this.#figures,
      isCounting: this.#isCounting,
      onInvited: (invited) => coder.set({ invited }),
      onCompare: (question, isCompared) => {
        coder.set({ compared: withOne(compared, question, isCompared) });
        this.count();
      },
      onQuote: (id, isChosen) => coder.set({ quotes: withOne(quotes, id, isChosen) }),
    };
  }
}

const withOne = (all: readonly string[], one: string, isIn: boolean): string[] =>
  isIn ? [...all.filter((other) => other !== one), one] : all.filter((other) => other !== one);
