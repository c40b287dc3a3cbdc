import type { Item, Kind } from "@moodreel/core";
import { FOR_EVER, isEmptyOpinion, isOnWatchlist, leftOutUntil, type Opinion } from "@moodreel/core/profile";
import { foldName } from "@moodreel/core/name";
import { rememberByObject } from "@moodreel/core/remember";
import { joinIds } from "@moodreel/core/table";
import type { ProfileLimits } from "../../limits/profile-limits.ts";
import type { Profile, ProfileState } from "../profile.ts";
import type { ProfileChange } from "../profile-store.ts";
import type { Sql, SqlRow } from "./database.ts";
import { learnedOf, opinionOf, profileOf, profileOfRow } from "./read-profile.ts";

/** What recommending needs of a profile, for one kind, whatever the moment. */
export interface KeptState extends Omit<ProfileState, "leftOut"> {
  /** The mark that its opinions and lessons had; `null` where there are none. */
  readonly mark: number | null;
  /** Those that may never be recommended. */
  readonly never: readonly Item["id"][];
  /** Those that may be again after a moment. */
  readonly notNow: readonly { readonly item: Item["id"]; readonly until: string }[];
}

/**
 * @param before what was read last: opinions that are the same stay the same objects, and are not read again
 * @param ledTo what it has become at a mark by changes that are known; `null` where it has to be read
 */
export async function keptStateOf(
  sql: Sql,
  given: string,
  kind: Kind,
  limits: ProfileLimits,
  hasMarks: boolean,
  before: KeptState | undefined,
  ledTo: (before: KeptState, mark: number | null) => KeptState | null = () => null,
): Promise<KeptState | null> {
  const profile = await profileOf(sql, given);
  if (profile === null) return null;
  const { name } = profile;
  const mark = hasMarks ? await markOf(sql, name) : null;
  if (before !== undefined && mark !== null && mark === before.mark && isSame(profile, before.profile))
    return before;
  const led = before === undefined || mark === null ? null : ledTo(before, mark);
  if (led !== null && isSame(profile, led.profile)) return led;
  const known = new Map(before?.opinions.map((opinion) => [textOf.get(opinion), opinion]));
  const learned = sameOr(before?.learned, await learnedOf(sql, name, kind));
  const opinions = await sql.query(
    "SELECT opinion FROM profile_opinion WHERE profile = $1 AND kind = $2 ORDER BY at DESC, item LIMIT $3",
    [name, kind, limits.opinionsRead],
  );
  const leftOut = await sql.query(
    "SELECT item, left_out_until FROM profile_opinion WHERE profile = $1 AND kind = $2 AND left_out_until IS NOT NULL",
    [name, kind],
  );
  const listed = await sql.query(
    "SELECT item FROM profile_opinion WHERE profile = $1 AND kind = $2 AND listed = 1 ORDER BY at DESC, item",
    [name, kind],
  );
  const all = leftOut.map((row) => ({ item: String(row["item"]), until: String(row["left_out_until"]) }));
  return {
    profile,
    learned,
    mark,
    opinions: sameListOr(
      before?.opinions,
      opinions.map((row) => known.get(row["opinion"] as string) ?? remembered(row)),
    ),
    never: all.filter(({ until }) => until === FOR_EVER).map(({ item }) => item),
    notNow: all.filter(({ until }) => until !== FOR_EVER),
    watchlist: listed.map((row) => String(row["item"])),
  };
}

/** Whether a state that was read with marks is still that of its profile: one statement is of one moment. */
export async function isStill(sql: Sql, { profile, mark }: KeptState): Promise<boolean> {
  if (mark === null) return false;
  const [row] = await sql.query(
    "SELECT profile.*, mark FROM profile JOIN profile_mark ON profile_mark.profile = profile.name WHERE folded = $1",
    [foldName(profile.name)],
  );
  return row !== undefined && Number(row["mark"]) === mark && isSame(profileOfRow(row), profile);
}

/** Of an opinion the text that it was read from. */
const textOf = new WeakMap<Opinion, string>();

function remembered(row: SqlRow): Opinion {
  const opinion = opinionOf(row);
  textOf.set(opinion, row["opinion"] as string);
  return opinion;
}

/** What was worked out of the one before is kept, then. */
function sameOr<T>(before: T | undefined, now: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

function sameListOr<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  return before?.length === now.length && before.every((one, at) => one === now[at]) ? before : now;
}

/** Another one after every change of the opinions or lessons of a profile; `null` before the first. */
export async function markOf(sql: Sql, name: string): Promise<number | null> {
  const [row] = await sql.query("SELECT mark FROM profile_mark WHERE profile = $1", [name]);
  return row === undefined ? null : Number(row["mark"]);
}

function isSame(one: Profile, other: Profile): boolean {
  return (
    one.name === other.name &&
    one.createdAt === other.createdAt &&
    one.keepsMoods === other.keepsMoods &&
    (one.ageLimit ?? null) === (other.ageLimit ?? null)
  );
}

/** @param at ISO 8601 */
export function stateAt({ never, notNow, ...state }: KeptState, at: string): ProfileState {
  const isOver = notNow.some(({ until }) => until <= at);
  const now = isOver ? notNow.filter(({ until }) => until > at).map(({ item }) => item) : itemsOf(notNow);
  return { ...state, leftOut: at >= FOR_EVER ? now : together(never)(now) };
}

/** The same lists again for the same ones: what is worked out of a list is remembered by it. */
const itemsOf = rememberByObject((notNow: KeptState["notNow"]): readonly Item["id"][] =>
  notNow.map(({ item }) => item),
);
const together = rememberByObject((never: readonly Item["id"][]) =>
  rememberByObject((now: readonly Item["id"][]) => joinIds([never, now])),
);

/** What it is after a change; `null` where that has to be read. @param mark the one after it */
export function stateAfter(
  kept: KeptState,
  mark: number | null,
  { learned, opinions = [] }: ProfileChange,
  { opinionsRead }: ProfileLimits,
): KeptState | null {
  // Of several at once the order is the database's.
  if (opinions.length > 1) return null;
  const before = { ...kept, mark };
  const [changed] = opinions;
  const after: KeptState = { ...before, learned: learned === undefined ? before.learned : asJson(learned) };
  if (changed === undefined) return after;
  const isOther = (item: Item["id"]): boolean => item !== changed.item.id;
  const others: KeptState = {
    ...after,
    opinions: before.opinions.filter(({ item }) => isOther(item.id)),
    never: only(before.never, isOther),
    notNow: only(before.notNow, ({ item }) => isOther(item)),
    watchlist: only(before.watchlist, isOther),
  };
  // One that was beyond the latest comes back in the place of one that is gone.
  if (isEmptyOpinion(changed)) return before.opinions.length < opinionsRead ? others : null;
  const isNewest = changed.at > (others.opinions[0]?.at ?? "");
  return isNewest ? withOpinion(others, asJson(changed), opinionsRead) : null;
}

/** Those that pass: the list itself where all do. */
function only<T>(all: readonly T[], passes: (one: T) => boolean): readonly T[] {
  return all.every(passes) ? all : all.filter(passes);
}

function withOpinion(others: KeptState, newest: Opinion, opinionsRead: number): KeptState {
  const { id } = newest.item;
  const until = leftOutUntil(newest);
  return {
    ...others,
    opinions: [newest, ...others.opinions].slice(0, opinionsRead),
    never: until === FOR_EVER ? [...others.never, id] : others.never,
    notNow: until === null || until === FOR_EVER ? others.notNow : [...others.notNow, { item: id, until }],
    watchlist: isOnWatchlist(newest) ? [id, ...others.watchlist] : others.watchlist,
  };
}

/** As it will be read. */
function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
