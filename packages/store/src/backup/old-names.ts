import { foldName, freeName, readName, type NameOf } from "@moodreel/core/name";

/** What was taken as a name before names had their present rules. */
const OLD_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u;

/**
 * Names from when `Ana` and `ANA` were two people and a name could end with a space: they come back under
 * the nearest name that is free in the file.
 */
export class OldNames {
  readonly #taken: Record<NameOf, Set<string>> = { viewer: new Set(), catalog: new Set() };

  /** A line's value; where it is a name of the old kind that cannot stay, with another. */
  renamed(value: unknown): unknown {
    if (!isObject(value)) return value;
    if (value["type"] === "catalog") return { ...value, name: this.#nameOf(value["name"], "catalog") };
    if (value["type"] !== "profile" || !isObject(value["profile"])) return value;
    const { profile } = value["profile"];
    if (!isObject(profile)) return value;
    const renamed = { ...profile, name: this.#nameOf(profile["name"], "viewer") };
    return { ...value, profile: { ...value["profile"], profile: renamed } };
  }

  #nameOf(old: unknown, of: NameOf): unknown {
    if (typeof old !== "string" || !OLD_NAME.test(old)) return old;
    const taken = this.#taken[of];
    const known = readName(old, of);
    // The very same name twice is damage, which the order of records finds.
    if (taken.has(`= ${old}`)) return old;
    taken.add(`= ${old}`);
    const isFree = "name" in known && !taken.has(foldName(known.name));
    const name = isFree ? known.name : freeName(old, of, (folded) => taken.has(folded));
    taken.add(foldName(name));
    return name;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
