import { isKnownGenre } from "@moodreel/core/genre";
import { FIELD_WORDS } from "../names/field-words.ts";
import { headerOf, matchHeader } from "../names/match-header.ts";
import { PEOPLE_WORDS } from "../names/people-words.ts";
import { jsonPlaces, type JsonPlace } from "./json-places.ts";

/** The way to the records: `*` into a list, `{}` into an object under any key, else under that key. */
export type JsonPath = readonly string[];

export interface JsonShape {
  readonly path: JsonPath;
  /** What the keys are that records stand under: their `id`, their `title`, or neither; `null` in lists. */
  readonly keyed: "id" | "title" | "key" | "year" | "genre" | null;
  /** Other lists of things with titles, which are not read. */
  readonly others: readonly string[];
}

/** A record has this much of a field's words at least. */
const SIGN = 150;
const ID_KEY = /^(?:tt\d+|\d+|[0-9a-f-]{16,}|[A-Za-z0-9]{22}|[\w-]*\d[\w-]*)$/;

/**
 * Where the records of JSON are, by its beginning: the objects with a title and most else that items have;
 * among equals those further out. `null` when nothing has a title.
 */
export function jsonShape(head: string): JsonShape | null {
  const places = jsonPlaces(head);
  const all = places.flatMap((place) => {
    const worth = isListOfLists(place.path) && !areOne(place, places) ? null : worthOf(place);
    return worth === null ? [] : [{ place, ...worth }];
  });
  // Episodes have titles, too, but what they are of is the work.
  const whole = all.filter(({ place }) => !place.path.some((step) => PARTS.test(step)));
  const sorted = (whole.length > 0 ? whole : all).toSorted(
    (a, b) => b.worth - a.worth || a.place.path.length - b.place.path.length || b.place.count - a.place.count,
  );
  const [best] = sorted;
  if (best === undefined) return null;
  const beside = sorted.filter(
    ({ place, facts }) =>
      place !== best.place &&
      facts > 0 &&
      !isListOfLists(place.path) &&
      isBeside(place.path, best.place.path),
  );
  return {
    path: best.place.path,
    keyed: best.place.path.at(-1) === "{}" ? best.keyed : listKey(best.place),
    others: [...new Set(beside.map(({ place }) => place.path.filter((step) => step !== "*").join(".")))],
  };
}

const PARTS = /^(?:seasons?|episodes?|staffeln|folgen|saisons?|temporadas?)$/i;

/** What the names of lists say of what is in them: the year or the genre. */
function listKey({ path, names, keys }: JsonPlace): JsonShape["keyed"] {
  if (!isListOfLists(path) || names.length === 0) return null;
  if (!keys.has("year") && names.every((name) => /^(?:1[89]|20)\d\d$/.test(name))) return "year";
  return !keys.has("genre") && !keys.has("genres") && names.every((name) => isKnownGenre(name))
    ? "genre"
    : null;
}

function isListOfLists(path: JsonPath): boolean {
  return path.at(-1) === "*" && path.at(-2) === "{}";
}

/** What lists are of, or what somebody says of what is in them: lists of other names hold other things. */
const APART =
  /movie|film|serie|show|anime|manga|book|game|song|track|album|artist|podcast|episode|people|person|actor|user|watchlist|watched|watching|seen|rating|rated|like|favou?rite|histor|plan|want|own|wish|drop|complete|delete|hidden/i;

/** Lists that are one table in parts, such as `{"comedy": […], "drama": […]}`: of the same things, with the same keys. */
function areOne({ path }: JsonPlace, places: readonly JsonPlace[]): boolean {
  const outer = path.slice(0, -2);
  const parts = places.filter(
    ({ path: other }) =>
      other.length === path.length &&
      other.at(-1) === "*" &&
      other.at(-2) !== "{}" &&
      outer.every((step, at) => other[at] === step),
  );
  const [first] = parts;
  if (first === undefined || parts.length < 2) return false;
  const words = parts.map((part) => APART.exec(part.path.at(-2) ?? "")?.[0].toLowerCase());
  return (
    words.every((word) => word === words[0]) &&
    parts.every(({ keys }) => {
      const common = [...keys.keys()].filter((key) => first.keys.has(key)).length;
      return common >= (keys.size + first.keys.size - common) * 0.6;
    })
  );
}

/** Whether two places are in branches of their own, neither within the other. */
function isBeside(path: JsonPath, other: JsonPath): boolean {
  const length = Math.min(path.length, other.length);
  return path.slice(0, length).some((step, at) => step !== other[at] && step !== "{}" && other[at] !== "{}");
}

function worthOf(place: JsonPlace): { worth: number; facts: number; keyed: "id" | "title" | "key" } | null {
  const headers = [...place.keys].map(([key, times]) => ({
    key,
    often: times / place.count,
    header: headerOf(key),
  }));
  const has = (field: keyof typeof FIELD_WORDS): boolean =>
    headers.some(({ header, often }) => often >= 0.3 && matchHeader(FIELD_WORDS[field], header) >= SIGN);
  const people = headers.some(({ header }) => PEOPLE_WORDS.some((part) => matchHeader(part, header) >= SIGN));
  const other = (["year", "genres", "rating", "votes", "runtime"] as const).filter(has).length;
  const ids = headers.some(({ key }) => /(?:^|[._])(?:\w*id|isbn\w*|const|uri)$/i.test(key));
  const isMap = place.path.at(-1) === "{}";
  if (isMap && (!place.alike || (place.count < 2 && !place.names.every((name) => ID_KEY.test(name)))))
    return null;
  const titled = has("title");
  const fields = other + (people ? 1 : 0) + (ids ? 1 : 0);
  const named = isMap && !place.names.every((name) => ID_KEY.test(name));
  if (!titled && !(named && fields >= 2)) return null;
  const many = Math.min(Math.log2(place.count + 1), 4) / 2;
  const hasId = headers.some(({ key }) => key === "id");
  return {
    worth: fields + 1 + many,
    facts: other + (people ? 1 : 0),
    keyed: titled ? (hasId ? "key" : "id") : "title",
  };
}
