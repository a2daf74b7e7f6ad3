// Remembers what was found for words in two generations, so that a process which runs for long keeps those in use and no more.

/** Words of one generation: more than a pack has in one font and language. */
const GENERATION = 3_000;

export class RecentWords<T> {
  #recent = new Map<string, T>();
  #older = new Map<string, T>();

  /** What was remembered of a word; a word that is asked for stays. */
  get(word: string): T | undefined {
    const recent = this.#recent.get(word);
    if (recent !== undefined) return recent;
    const older = this.#older.get(word);
    if (older !== undefined) this.set(word, older);
    return older;
  }

  set(word: string, found: T): void {
    if (this.#recent.size >= GENERATION) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(word, found);
  }
}
