import { DEFAULTS, MoodreelError, type Kind } from "@moodreel/core";
import { nounOf } from "@moodreel/core/item";
import type { MatchedEntry, PersonalEntry, PersonalReport, UndecidedEntry } from "@moodreel/importer";
import type { CatalogStore, CatalogSummary } from "@moodreel/store";
import { STARTER } from "../starter/starter.ts";
import { lookupIn } from "./lookup-in.ts";

export interface FoundEntry extends MatchedEntry {
  readonly kind: Kind;
}

export interface FoundEntries {
  readonly matched: readonly FoundEntry[];
  readonly unmatched: readonly PersonalEntry[];
  readonly undecided: readonly UndecidedEntry[];
  readonly leftOut: PersonalReport["leftOut"];
  /** The catalogues that something was found in; all that were looked in when nothing was. */
  readonly catalogs: readonly string[];
  /** Kinds of which the file has entries and nobody a catalogue. */
  readonly missing: readonly Kind[];
  /** Catalogues that could not be read. */
  readonly damaged: readonly string[];
}

interface WhereToFind {
  readonly catalogs: CatalogStore;
  /** All that there are. */
  readonly all: readonly CatalogSummary[];
  /** The one that the person named, if they did. */
  readonly named: CatalogSummary | null;
  /** The kind that the person named, by itself or with a catalogue. */
  readonly wanted: Kind | undefined;
}

/**
 * Finds what entries are about in all catalogues of their kind, and never in one of another kind: a book is
 * no film of that title. What is of another kind than the person asked for is left out.
 *
 * @throws MoodreelError `ratings-kind-mismatch` when that is all of them, `catalog-unknown` when no
 *   catalogue is of their kind
 */
export async function findEntries(
  entries: readonly PersonalEntry[],
  leftOut: PersonalReport["leftOut"],
  { catalogs, all, named, wanted }: WhereToFind,
): Promise<FoundEntries> {
  const { matchEntries } = await import("@moodreel/importer");
  const byKind = Map.groupBy(entries, ({ kind }) => kind ?? wanted ?? DEFAULTS.kind);
  const others = wanted === undefined ? [] : [...byKind].filter(([kind]) => kind !== wanted);
  const asked = [...byKind].filter(([kind]) => wanted === undefined || kind === wanted);
  if (asked.length === 0) refuseOther(others, wanted);
  const shelves = asked.map(([kind, some]) => ({
    kind,
    some,
    names: named === null ? namesOf(all, kind) : [named.name],
  }));
  const missing = shelves.filter(({ names }) => names.length === 0).map(({ kind }) => kind);
  if (shelves.length > 0 && missing.length === shelves.length) throw noCatalog(missing);
  const matched: FoundEntry[] = [];
  const unmatched: PersonalEntry[] = [];
  const undecided: UndecidedEntry[] = [];
  const foundIn = new Set<string>();
  const damaged = new Set<string>();
  for (const { kind, some, names } of shelves) {
    const lookup = lookupIn(catalogs, names);
    const found = await matchEntries(lookup, some);
    for (const one of found.matched) {
      matched.push({ ...one, kind });
      foundIn.add(lookup.catalogOf(one.item) ?? "");
    }
    for (const entry of found.unmatched) unmatched.push(entry);
    for (const one of found.undecided) undecided.push(one);
    for (const name of lookup.damaged) damaged.add(name);
  }
  return {
    matched,
    unmatched,
    undecided,
    leftOut: [...leftOut, ...others.map(([kind, some]) => ({ what: nounOf(kind, 2), rows: some.length }))],
    catalogs: foundIn.size > 0 ? [...foundIn] : shelves.flatMap(({ names }) => names),
    missing,
    damaged: [...damaged],
  };
}

/** The person's own come before the starter, newer ones before older. */
function namesOf(all: readonly CatalogSummary[], kind: Kind): readonly string[] {
  return all
    .filter((one) => one.kind === kind)
    .toSorted(
      (a, b) =>
        Number(a.name === STARTER.name) - Number(b.name === STARTER.name) ||
        b.importedAt.localeCompare(a.importedAt),
    )
    .map(({ name }) => name);
}

function refuseOther(others: readonly (readonly [Kind, unknown])[], wanted: Kind | undefined): void {
  const [first] = others;
  if (first === undefined || wanted === undefined) return;
  const [kind] = first;
  throw new MoodreelError(
    "ratings-kind-mismatch",
    `The file holds ${nounOf(kind, 2)}, not ${nounOf(wanted, 2)}. Leave the kind away, or say ${kind}.`,
    { kind, asked: wanted },
  );
}

function noCatalog(missing: readonly Kind[]): MoodreelError {
  const nouns = missing.map((kind) => nounOf(kind, 2)).join(" and ");
  return new MoodreelError(
    "catalog-unknown",
    `The file holds ${nouns}, and there is no catalogue of kind ${missing.join(" or ")} to find them in. Import one first, then this file.`,
    { kind: missing[0] ?? DEFAULTS.kind },
  );
}
