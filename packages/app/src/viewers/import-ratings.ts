import type { Note } from "@moodreel/core/error";
import { DEFAULTS, MoodreelError, type Item, type Kind } from "@moodreel/core";
import { nounOf, type PersonalMap } from "@moodreel/core/item";
import { sameName } from "@moodreel/core/name";
import type {
  HowSure,
  MatchedBy,
  PersonalEntry,
  PersonalReport,
  RatingsOptions,
  Source,
} from "@moodreel/importer";
import { tellLeftOut, type CatalogSummary } from "@moodreel/store";
import { chooseCatalog, type ShelfGiven } from "../catalogs/choose-catalog.ts";
import { listCatalogs } from "../catalogs/list-catalogs.ts";
import { momentOf, type Context } from "../context/context.ts";
import { findEntries, type FoundEntries, type FoundEntry } from "./find-entries.ts";
import { keepOpinions } from "./keep-opinions.ts";
import { readViewer } from "./read-viewer.ts";

/** What an entry of the file was taken for. */
export interface RatingsMatch {
  /** As the file has it; `null` where it has only ids. */
  readonly title: string | null;
  readonly year: number | null;
  readonly kind: Kind;
  readonly rating: number | null;
  readonly status: PersonalEntry["status"];
  readonly at: string | null;
  readonly item: { readonly id: string; readonly title: string; readonly year: number | null };
  readonly by: MatchedBy;
  /** `weak` is worth a look: the title alone, or nobody in common. */
  readonly sure: HowSure;
}

/** An entry that several items fit alike. */
export interface RatingsUndecided {
  readonly title: string | null;
  readonly year: number | null;
  /** Two to five. */
  readonly among: readonly Pick<Item, "id" | "title" | "year" | "genres">[];
}

export interface ImportedRatings extends PersonalReport {
  /** In which they were found, or looked for when none was; names joined with commas. */
  readonly catalog: string;
  /** Nothing was stored. */
  readonly dryRun: boolean;
  readonly matched: number;
  /** Those first that are least sure. */
  readonly matches: readonly RatingsMatch[];
  /** How many were found by what. */
  readonly foundBy: Readonly<Partial<Record<MatchedBy, number>>>;
  /** Those that no catalogue of their kind has, or that several items fit alike. */
  readonly unmatched: readonly PersonalEntry[];
  /** The latter of these: none of `among` was guessed. */
  readonly undecided: readonly RatingsUndecided[];
}

const SURENESS: Readonly<Record<HowSure, number>> = { weak: 0, likely: 1, sure: 2 };

export interface ImportRatingsGiven extends ShelfGiven {
  /** Whose ratings to take of a file that has those of several people. */
  readonly user?: string | undefined;
  /** What the columns mean, of a file that is no known export. */
  readonly map?: PersonalMap | undefined;
  /** Only says what would be stored. */
  readonly dryRun?: boolean | undefined;
  /** Files that say which items the numbers in it are, such as MovieLens' movies.csv and links.csv. */
  readonly companions?: RatingsOptions["companions"];
  /** Of the file as it is. */
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Brings what a viewer rated, liked, saw or wants to see elsewhere into their opinions. An opinion that is
 * later than that stays. The whole file is read before anything is written; entries without a date of their
 * own count as said now. Of what kind they are the file says: they are looked for in all catalogues of that
 * kind, and in no other.
 *
 * @throws MoodreelError as `readRatings`; `profile-unknown`, `profile-limit`, `catalog-unknown`,
 *   `catalog-kind-mismatch`, `ratings-kind-mismatch`
 */
export async function importRatings(
  context: Pick<Context, "catalogs" | "profiles" | "bringStarter" | "now">,
  viewer: string,
  source: Source,
  { kind, catalog, dryRun = false, ...options }: ImportRatingsGiven,
): Promise<ImportedRatings> {
  const { catalogs, profiles } = context;
  const at = momentOf(context);
  // Before the file is read: nobody waits for it to hear of a slip in a name.
  await readViewer(profiles, viewer, kind ?? DEFAULTS.kind, at);
  const all = await listCatalogs(context);
  const named = catalog === undefined ? null : await namedCatalog(context, all, kind, catalog);
  if (kind !== undefined && !all.some((one) => one.kind === kind)) {
    throw new MoodreelError(
      "catalog-unknown",
      `There is no catalogue of kind ${kind} to find the items in. Import one first.`,
      { kind },
    );
  }
  const { readRatings } = await import("@moodreel/importer");
  const { entries, report } = await readRatings(source, options);
  const where = { catalogs, all, named, wanted: kind ?? named?.kind };
  const found = await findEntries(entries, report.leftOut, where);
  if (!dryRun) await keepOpinions(profiles, viewer, found.matched, at);
  const warned = warningsOf(found);
  return {
    ...report,
    leftOut: found.leftOut,
    warnings: [...report.warnings, ...warned.map(({ text }) => text)],
    notes: [...report.notes, ...warned.map(({ note }) => note)],
    catalog: found.catalogs.join(", "),
    dryRun,
    matched: found.matched.length,
    matches: found.matched.map(matchOf).toSorted((a, b) => SURENESS[a.sure] - SURENESS[b.sure]),
    foundBy: Object.fromEntries(
      [...Map.groupBy(found.matched, ({ by }) => by)].map(([by, some]) => [by, some.length]),
    ),
    unmatched: found.unmatched,
    undecided: found.undecided.map(({ entry: { title, year }, among }) => ({
      title,
      year,
      among: among.map(({ id, title: called, year: from, genres }) => ({
        id,
        title: called,
        year: from,
        genres,
      })),
    })),
  };
}

async function namedCatalog(
  context: Pick<Context, "catalogs" | "bringStarter">,
  all: readonly CatalogSummary[],
  kind: Kind | undefined,
  catalog: string,
): Promise<CatalogSummary | null> {
  const itsKind = all.find(({ name }) => sameName(name, catalog))?.kind;
  return chooseCatalog(context, { kind: kind ?? itsKind, catalog });
}

function matchOf({ entry, item, by, sure, kind }: FoundEntry): RatingsMatch {
  const { title, year, rating, status, at } = entry;
  const { id, title: called, year: from } = item;
  return { title, year, kind, rating, status, at, item: { id, title: called, year: from }, by, sure };
}

/** Each in words, and apart from them. */
function warningsOf({
  matched,
  missing,
  damaged,
}: FoundEntries): readonly { readonly text: string; readonly note: Note }[] {
  const weak = matched.filter(({ sure }) => sure === "weak").length;
  const them = weak === 1 ? "it" : "them";
  return [
    ...damaged.map((one) => ({ text: tellLeftOut(one), note: { code: "catalog-damaged", values: {} } })),
    ...missing.map((kind) => ({
      text: `There is no catalogue of kind ${kind} to find the ${nounOf(kind, 2)} of the file in. Import one, then this file again.`,
      note: { code: "kind-missing", values: { kind } },
    })),
    ...(weak === 0
      ? []
      : [
          {
            text: `${weak} ${weak === 1 ? "was" : "were"} found by the title alone, or without a name in common: look at ${them} before you trust ${them}.`,
            note: { code: "found-weakly", values: { count: weak } },
          },
        ]),
  ];
}
