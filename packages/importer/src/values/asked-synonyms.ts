/** Other names of genres, which remember under which of them genres were found. */
export class AskedSynonyms extends Map<string, readonly string[]> {
  readonly #found = new Set<string>();

  override get(key: string): readonly string[] | undefined {
    const names = super.get(key);
    if (names !== undefined) this.#found.add(key);
    return names;
  }

  /** The keys that no row has. */
  notFound(): readonly string[] {
    return [...this.keys()].filter((key) => !this.#found.has(key));
  }
}
