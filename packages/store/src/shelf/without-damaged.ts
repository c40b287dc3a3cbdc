import { MoodreelError } from "@moodreel/core";
import type { CatalogStore } from "../catalogs/catalog-store.ts";

type Asked = Pick<CatalogStore, "candidates" | "search" | "itemsById">;

/** A store of which damaged catalogues are as if they were empty, and what is wrong with each. */
export interface LenientStore extends Asked {
  /** Those of these catalogues that could not be read when they were asked last, with the error. */
  damaged(names: readonly string[]): ReadonlyMap<string, MoodreelError>;
}

/** So that one damaged catalogue does not keep the others from being asked. */
export function withoutDamaged(store: Asked): LenientStore {
  const errors = new Map<string, MoodreelError>();
  const ask = async <T>(catalog: string, none: T, work: () => Promise<T>): Promise<T> => {
    try {
      const answer = await work();
      errors.delete(catalog);
      return answer;
    } catch (error) {
      if (!isDamage(error)) throw error;
      errors.set(catalog, error);
      return none;
    }
  };
  return {
    candidates: (query) => ask(query.catalog, [], () => store.candidates(query)),
    search: (query) => ask(query.catalog, { items: [], next: null }, () => store.search(query)),
    itemsById: (catalog, ids) => ask(catalog, [], () => store.itemsById(catalog, ids)),
    damaged: (names) => new Map([...errors].filter(([name]) => names.includes(name))),
  };
}

export function isDamage(error: unknown): error is MoodreelError {
  return error instanceof MoodreelError && error.code === "catalog-damaged";
}

/** For whoever gets an answer without them. */
export function tellLeftOut(name: string): string {
  return `The catalogue "${name}" is damaged and was left out. Import it again from the file it came from, or restore a backup; \`moodreel check\` says what else is damaged.`;
}
