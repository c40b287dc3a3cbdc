import { defaultPolicy, INTENTS, type Kind } from "@moodreel/core";
import { canonicalGenres, COMPOUNDS, genreKey, isKnownGenre, SYNONYMS } from "@moodreel/core/genre";
import { editDistance } from "@moodreel/core/text";

/** What genres there are for a kind: those of the synonym table, and those that its default policy names. */
export class KnownGenres {
  /** The name that is shown for each key. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #policyKeys: ReadonlySet<string>;

  constructor(kind: Kind) {
    const policy = policyGenres(kind);
    this.#policyKeys = new Set(policy.map(genreKey));
    const table = Object.entries(SYNONYMS).flatMap(([genre, names]) =>
      [genre, ...names].map((name) => [genreKey(name), genre] as const),
    );
    const compounds = Object.keys(COMPOUNDS).map((name) => [genreKey(name), titled(name)] as const);
    this.#names = new Map([...policy.map((name) => [genreKey(name), name] as const), ...compounds, ...table]);
  }

  has(name: string): boolean {
    if (this.#policyKeys.has(genreKey(name))) return true;
    // Genres that only other kinds have are of no use here.
    return isKnownGenre(name) && canonicalGenres(name).some((genre) => this.#isOfKind(genre));
  }

  #isOfKind(genre: string): boolean {
    return genre in SYNONYMS || this.#policyKeys.has(genreKey(genre));
  }

  /**
   * The known genre that an unknown name is most likely meant to be: one typing error away (two in
   * names of eight letters or more), or the last words of it, as in `Dark Fantasy`. `null` when
   * none is near.
   */
  nearest(name: string): string | null {
    const key = genreKey(name);
    const words = key.split(" ");
    for (let from = 1; from < words.length; from++) {
      const known = this.#names.get(words.slice(from).join(" "));
      if (known !== undefined) return known;
    }
    const most = key.length >= 8 ? 2 : key.length >= 4 ? 1 : 0;
    let best: { name: string; distance: number } | null = null;
    for (const [other, shown] of this.#names) {
      const distance = editDistance(key, other, most);
      if (distance <= most && (best === null || distance < best.distance)) best = { name: shown, distance };
    }
    return best?.name ?? null;
  }
}

function policyGenres(kind: Kind): readonly string[] {
  return INTENTS.flatMap((intent) => Object.values(defaultPolicy(kind)[intent]).flat()).map(
    ({ genre }) => genre,
  );
}

function titled(name: string): string {
  return name.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}
