import type { Filters, Item, Policy } from "@moodreel/core";
import { canonicalKeys, eroticGenres, namesErotica } from "@moodreel/core/genre";
import { DARK_GENRES, isToLift, mayLift } from "@moodreel/core/feel";
import { failedFilters, type RuleName } from "@moodreel/core/recommend";
import { rememberByObject } from "@moodreel/core/remember";
import { joinIds } from "@moodreel/core/table";
import type { StoreRequest } from "./store-request.ts";

export interface StandingRule {
  readonly name: RuleName;
  /** What it adds to the filters. */
  readonly filters: Filters;
  /** Nothing but these, where it is about few. */
  readonly only?: ReadonlySet<Item["id"]>;
  /** What filters cannot say. */
  readonly passes?: (item: Item) => boolean;
}

/**
 * The rules that hold for a question: what its viewers have seen or ruled out, and what is shown to nobody who
 * did not ask for it.
 *
 * @param policy with what was learned
 * @param own the policy before anything was learned: a row that names erotica asks for it
 */
export function standingRules(request: StoreRequest, own: Policy, policy: Policy): readonly StandingRule[] {
  const { mood, intent } = request;
  const row = mood.dominant === "unsure" ? [] : (own[intent][mood.dominant] ?? []);
  const genres = row.map(({ genre }) => genre);
  const learned = mood.dominant === "unsure" ? [] : (policy[intent][mood.dominant] ?? []);
  return [
    ...viewersRules(request, genres),
    ...passedOverRule(
      request,
      learned.map(({ genre }) => genre),
    ),
    ...liftRule(request, genres),
    ...eroticaRule(request, genres),
  ];
}

/** @param row genres of the policy for the mood */
function* viewersRules(
  { viewers, filters, watchlist = "also" }: StoreRequest,
  row: readonly string[],
): Generator<StandingRule> {
  if (viewers === undefined) return;
  const { ageLimit } = viewers;
  if (ageLimit !== null) yield { name: "age-limit", filters: { maxAge: ageLimit } };
  const { leftOut, listed } = viewers.memory;
  if (leftOut.length > 0) yield { name: "seen", filters: { exclude: leftOut } };
  const ruledOut = ruledOutIn(viewers.ruledOutGenres, filters, row);
  if (ruledOut.length > 0) yield { name: "ruled-out-genre", filters: { withoutGenres: ruledOut } };
  if (watchlist === "only") yield { name: "not-on-watchlist", filters: {}, only: listed };
  if (watchlist === "without" && listed.size > 0) {
    yield { name: "on-watchlist", filters: { exclude: listOf(listed) } };
  }
}

/** A genre that is asked for by name comes all the same, and so does the only one that the mood leads to. */
function ruledOutIn(
  keys: readonly string[],
  { withGenres = [] }: Filters,
  row: readonly string[],
): readonly string[] {
  if (keys.length === 0) return [];
  const wanted = canonicalKeys(row);
  const isLeft = wanted.some((key) => !keys.includes(key));
  const asked = new Set([...canonicalKeys(withGenres), ...(isLeft ? [] : wanted)]);
  return keys.filter((key) => !asked.has(key));
}

function passedOverRule(
  { viewers, mood, intent, filters, anyMood }: StoreRequest,
  row: readonly string[],
): readonly StandingRule[] {
  if (viewers === undefined || mood.dominant === "unsure" || anyMood === true) return [];
  const unwelcome = ruledOutIn(viewers.policy.unwelcome(intent, mood.dominant), filters, row);
  return unwelcome.length === 0 ? [] : [{ name: "passed-over-genre", filters: { withoutGenres: unwelcome } }];
}

/** A dark genre that the policy itself leads to, or that is asked for, is what was wanted. */
function liftRule({ mood, intent, filters }: StoreRequest, row: readonly string[]): readonly StandingRule[] {
  if (mood.dominant === "unsure" || !isToLift(mood.dominant, intent)) return [];
  const wanted = canonicalKeys([...row, ...(filters.withGenres ?? [])]);
  const dark = DARK_GENRES.filter((genre) => !canonicalKeys([genre]).some((key) => wanted.includes(key)));
  const asked = dark.length < DARK_GENRES.length || wanted.includes("drama");
  return [
    {
      name: "does-not-lift",
      filters: { withoutGenres: dark },
      ...(asked ? {} : { passes: mayLift }),
    },
  ];
}

const GROWN_UP = 18;

function eroticaRule(
  { kind, filters, includeErotica = false, viewers }: StoreRequest,
  row: readonly string[],
): readonly StandingRule[] {
  const isGrownUp = (viewers?.ageLimit ?? GROWN_UP) >= GROWN_UP;
  if (isGrownUp && (includeErotica || namesErotica([...(filters.withGenres ?? []), ...row], kind))) return [];
  return [{ name: "erotica", filters: { withoutGenres: eroticGenres(kind) } }];
}

/** The same list again for the same set, as long as that lives. */
const listOf = rememberByObject((ids: ReadonlySet<Item["id"]>): readonly Item["id"][] => [...ids]);

/** The filters of a question with those of the rules. */
export function withRules(filters: Filters, rules: readonly StandingRule[]): Filters {
  const all = [filters, ...rules.map((rule) => rule.filters)];
  return {
    ...filters,
    ...strictest(all),
    ...joined("exclude", all, joinIds),
    ...joined("withoutGenres", all, (lists) => lists.flat()),
  };
}

function strictest(all: readonly Filters[]): Filters {
  const ages = all.flatMap(({ maxAge }) => maxAge ?? []);
  return ages.length === 0 ? {} : { maxAge: Math.min(...ages) };
}

/** A list of one part stays the list that it is: what is worked out of it is remembered. */
function joined(
  name: "exclude" | "withoutGenres",
  all: readonly Filters[],
  join: (lists: readonly (readonly string[])[]) => readonly string[],
): Filters {
  const lists = all.flatMap((filters) => (filters[name] === undefined ? [] : [filters[name]]));
  const [first, ...more] = lists;
  if (first === undefined) return {};
  return { [name]: more.length === 0 ? first : join(lists) };
}

/** The rules that keep an item out. */
export function keptOutBy(item: Item, rules: readonly StandingRule[]): readonly StandingRule[] {
  return rules.filter(
    ({ filters, only, passes }) =>
      failedFilters(item, filters).length > 0 || only?.has(item.id) === false || passes?.(item) === false,
  );
}
