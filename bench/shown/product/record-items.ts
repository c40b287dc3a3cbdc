import type { Store } from "@moodreel/store";

/** What the store was asked for. */
export interface Recorded {
  /** Begins a new record. */
  readonly forget: () => void;
  /** Ids of all items that the store has handed out since: among them are the candidates. */
  readonly handedOut: () => ReadonlySet<string>;
}

/** The same store, with a record of the items that it hands out, by whichever of its methods. */
export function recordItems(store: Store): Recorded & { readonly store: Store } {
  const ids = new Set<string>();
  const keep = (found: unknown): unknown => {
    if (Array.isArray(found)) {
      for (const one of found) if (isItem(one)) ids.add(one.id);
    }
    return found;
  };
  const recording = new Proxy(store, {
    get(target, name) {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => {
        const found = Reflect.apply(member, target, given) as unknown;
        return found instanceof Promise ? found.then(keep) : keep(found);
      };
    },
  });
  return { store: recording, forget: () => ids.clear(), handedOut: () => ids };
}

function isItem(one: unknown): one is { readonly id: string } {
  return typeof one === "object" && one !== null && "id" in one && "genres" in one;
}
