import { DEFAULTS, type Filters, type Kind } from "@moodreel/core";
import { eroticGenres, namesErotica } from "@moodreel/core/genre";
import type { ItemSort } from "@moodreel/core/item";
import type { ItemPage } from "@moodreel/store";
import type { Context, Shelf } from "../context/context.ts";
import { filtersFor } from "../audience/age-limit.ts";
import type { ViewersGiven } from "../audience/viewers-given.ts";
import { checkWhole } from "../questions/check.ts";
import { chooseCatalog, type ShelfGiven } from "./choose-catalog.ts";
import { genresNotThere } from "./genres-not-there.ts";

/** With viewers nothing comes that the age limit of one of them keeps out. */
export interface ItemsQuestion extends ShelfGiven, ViewersGiven {
  /** Words of a title; accents and typos are forgiven. All items without it. */
  readonly text?: string | undefined;
  readonly filters?: Filters | undefined;
  /** Also erotica, where no words and no genre ask for it. */
  readonly includeErotica?: boolean | undefined;
  /** By default by quality. By title at most 250,000 items are put in order. */
  readonly sort?: ItemSort | undefined;
  /** 1 to 100; by default 20. */
  readonly limit?: number | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
}

export interface ItemsAnswer extends ItemPage {
  /** The catalogue that was asked; `null` when the kind has none. */
  readonly catalog: string | null;
  /** What could not be looked in or is not there, and what to do; absent where there is nothing to say. */
  readonly warnings?: readonly string[];
}

/**
 * One page of the items of a catalogue.
 *
 * @throws MoodreelError `catalog-unknown`, `catalog-kind-mismatch`, `cursor-invalid`, `request-invalid`,
 *   `profile-unknown`
 */
export async function listItems(
  context: Shelf & Pick<Context, "profiles">,
  question: ItemsQuestion,
): Promise<ItemsAnswer> {
  const { text, sort, limit = DEFAULTS.pageSize, cursor } = question;
  checkWhole("limit", limit, 1, 100);
  const allowed = await filtersFor(context.profiles, question, question.filters ?? {});
  const chosen = await chooseCatalog(context, question);
  if (chosen === null) return { catalog: null, items: [], next: null };
  const filters = asWritten(text, question.includeErotica ?? false)
    ? allowed
    : withoutErotica(allowed, chosen.kind);
  const page = await context.catalogs.search({ catalog: chosen.name, text, filters, sort, limit, cursor });
  const warnings = [
    ...(await context.catalogs.leftOut(chosen.name)),
    ...(await genresNotThere(context, question)).map(({ text: told }) => told),
  ];
  const said = warnings.length === 0 ? {} : { warnings };
  return { catalog: chosen.name, items: page.items, next: page.next, ...said };
}

/** Words of a title ask for what has it. */
function asWritten(text: string | undefined, includeErotica: boolean): boolean {
  return includeErotica || (text ?? "").trim() !== "";
}

function withoutErotica(filters: Filters, kind: Kind): Filters {
  if (namesErotica(filters.withGenres ?? [], kind)) return filters;
  return { ...filters, withoutGenres: [...(filters.withoutGenres ?? []), ...eroticGenres(kind)] };
}
