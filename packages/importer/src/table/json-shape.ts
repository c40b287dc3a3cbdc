import { FIELD_WORDS } from "../names/field-words.ts";
import { headerOf, matchHeader } from "../names/match-header.ts";
import { PEOPLE_WORDS } from "../names/people-words.ts";
import { jsonPlaces, type JsonPlace } from "./json-places.ts";

/** The way to the records: `*` into a list, `{}` into an object under any key, else under that key. */
export type JsonPath = readonly string[];

export interface JsonShape {
  readonly path: JsonPath;
  /** What the keys are that records stand under: their `id`, their `title`, or neither; `null` in lists. */
  readonly keyed: "id" | "title" | "key" | null;
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
  const rated = jsonPlaces(head).flatMap((place) => {
    const worth = worthOf(place);
    return worth === null ? [] : [{ place, ...worth }];
  });
  const sorted = rated.toSorted(
    (a, b) => b.worth - a.worth || a.place.path.length - b.place.path.length || b.place.count - a.place.count,
  );
  const [best] = sorted;
  if (best === undefined) return null;
  const beside = sorted.filter(
    ({ place, fields }) => place !== best.place && fields >= 2 && isBeside(place.path, best.place.path),
  );
  return {
    path: best.place.path,
    keyed: best.place.path.at(-1) === "{}" ? best.keyed : null,
    others: [...new Set(beside.map(({ place }) => place.path.filter((step) => step !== "*").join(".")))],
  };
}

/** Whether two places are in branches of their own, neither within the other. */
function isBeside(path: JsonPath, other: JsonPath): boolean {
  const length = Math.min(path.length, other.length);
  return path.slice(0, length).some((step, at) => step !== other[at] && step !== "{}" && other[at] !== "{}");
}

function worthOf(place: JsonPlace): { worth: number; fields: number; keyed: "id" | "title" | "key" } | null {
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
    fields,
    keyed: titled ? (hasId ? "key" : "id") : "title",
  };
}
