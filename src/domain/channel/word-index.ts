/** Which texts hold a word, or a word that begins so. Texts are known by their numbers, from 0. */
export class WordIndex {
  readonly #texts = new Map<string, number[]>();
  #size = 0;

  /** Adds a text by its words; gives its number. */
  add(words: readonly string[]): number {
    for (const word of new Set(words)) {
      const texts = this.#texts.get(word);
      if (texts) texts.push(this.#size);
      else this.#texts.set(word, [this.#size]);
    }
    return this.#size++;
  }

  /** The texts that hold all these words, in their order. Of no words at all, none. */
  find(words: readonly string[]): number[] {
    const held = new Uint8Array(this.#size);
    words.forEach((sought, before) => {
      for (const [word, texts] of this.#texts) {
        if (!word.startsWith(sought)) continue;
        for (const text of texts) if (held[text] === before) held[text] = before + 1;
      }
    });
    return words.length === 0 ? [] : Array.from(held.keys()).filter((text) => held[text] === words.length);
  }
}
