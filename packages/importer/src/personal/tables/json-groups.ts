import { isRecognised } from "../../names/column-names.ts";

/** A list of objects of a JSON document, as rows of `key.inner.innermost` and text. */
export interface JsonGroup {
  /** Where it stands, such as `data.lists.entries`; `""` for the document itself. */
  readonly path: string;
  readonly rows: readonly ReadonlyMap<string, string>[];
  /** Whether it is a list of texts, which may be titles. */
  readonly ofTexts: boolean;
}

type Plain = Readonly<Record<string, unknown>>;

const DEEPEST = 8;
/** Lists beyond these say nothing of a person. */
const MOST_GROUPS = 200;

/**
 * Every list of objects in a document, outer ones first: at any key and depth, and also where objects
 * stand under their ids instead of in a list. A document of one object is a list of one.
 */
export function jsonGroups(document: unknown): readonly JsonGroup[] {
  const found = new Map<string, Plain[]>();
  const whole = joined(document);
  walk(whole, "", 0, found);
  if (found.size === 0 && isPlain(document)) {
    const [path, rated] = ratedWithin(document) ?? ["", ratingsByTitle(document) ?? [document]];
    found.set(path, rated);
  }
  return [
    ...[...found].map(([path, objects]) => ({ path, rows: objects.map(rowOf), ofTexts: false })),
    ...listsOfTexts(whole, "", 0),
  ];
}

/** Lists of texts that are not of one object of several: those are its genres or its tags. */
function listsOfTexts(value: unknown, path: string, depth: number): readonly JsonGroup[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) {
    const texts = value.filter((text) => typeof text === "string" && text.trim() !== "");
    if (texts.length === 0 || texts.length < value.length) return [];
    return [{ path, rows: texts.map((title) => new Map([["title", String(title)]])), ofTexts: true }];
  }
  if (!isPlain(value) || objectsOf(value) !== null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listsOfTexts(inner, path === "" ? key : `${path}.${key}`, depth + 1),
  );
}

function walk(value: unknown, path: string, depth: number, found: Map<string, Plain[]>): void {
  if (depth > DEEPEST || found.size > MOST_GROUPS) return;
  const list = objectsOf(value);
  if (list !== null) {
    const group = found.get(path) ?? [];
    found.set(path, group);
    for (const object of list) group.push(object);
    for (const object of list) walkInside(object, path, depth, found);
  } else if (Array.isArray(value)) for (const one of value) walk(one, path, depth + 1, found);
  else if (isPlain(value)) walkInside(value, path, depth, found);
}

function walkInside(object: Plain, path: string, depth: number, found: Map<string, Plain[]>): void {
  for (const [key, inner] of Object.entries(object)) {
    if (typeof inner === "object" && inner !== null) {
      walk(inner, path === "" ? key : `${path}.${key}`, depth + 1, found);
    }
  }
}

/** The objects of a list, or of what is keyed by id; `null` for anything else. */
function objectsOf(value: unknown): readonly Plain[] | null {
  if (Array.isArray(value)) {
    const objects = value.filter(isPlain);
    return objects.length > 0 && objects.length >= value.length / 2 ? objects : null;
  }
  if (!isPlain(value)) return null;
  const objects = Object.values(value);
  return objects.every(isPlain) && isKeyed(Object.keys(value), objects) ? withKeys(value) : null;
}

/** With the key that each stands under, where it is an id of IMDb, or the title that nothing else says. */
function withKeys(value: Plain): readonly Plain[] {
  const areIds = Object.keys(value).every((key) => /^[\w-]*\d[\w-]*$/.test(key));
  return Object.entries(value).flatMap(([key, object]) => {
    if (!isPlain(object)) return [];
    if (IMDB.test(key)) return [{ imdb_id: key, ...object }];
    return [hasName(object) || areIds ? object : { title: key, ...object }];
  });
}

function hasName(object: Plain): boolean {
  return Object.keys(object).some((name) => /title|name|movie|film|book|song|game/i.test(name));
}

const IMDB = /^tt\d{6,}$/;

/**
 * `{"Heat": 8, "Up": 9, "Jaws": null}`: what is rated is the key, unless the keys are names of columns, or numbers: 300
 * may be a film, or TMDB's number of another one.
 */
function ratingsByTitle(document: Plain, fewest = 2): Plain[] | null {
  const entries = Object.entries(document).filter(([, value]) => value !== null);
  if (entries.length < fewest || !entries.every(([, value]) => isRating(value))) return null;
  if (entries.every(([key]) => /^\d+$/.test(key))) return null;
  const named = entries.filter(([key]) => isRecognised(key));
  if (named.length > entries.length / 2) return null;
  return entries.map(([key, rating]) => ({ [IMDB.test(key) ? "imdb_id" : "title"]: key, rating }));
}

/** `{"name": "Ana", "ratings": {"Heat": 8, "Up": 9}}`, but no ratings of one film by several sites. */
function ratedWithin(document: Plain): readonly [path: string, rated: Plain[]] | null {
  const inner = Object.entries(document).filter(([, value]) => isPlain(value));
  const [[path, ratings] = ["", null]] = inner;
  if (inner.length !== 1 || !isPlain(ratings) || !/^(?:my|own)?_?(?:ratings?|scores?|stars)$/i.test(path))
    return null;
  const isOfOne = Object.keys(document).some((key) =>
    /title|movie|film|book|song|game|year|imdb|tmdb/i.test(key),
  );
  const rated =
    isOfOne || Object.keys(ratings).some((key) => SITE.test(key)) ? null : ratingsByTitle(ratings, 1);
  return rated === null ? null : [path, rated];
}

/** Of a film's ratings by others. */
const SITE = /^(?:imdb|tmdb|meta(?:critic|score)|rotten ?tomatoes|average|users?|critics?)$/i;

/** Keys that are ids, or three objects and more that have the same fields. */
function isKeyed(keys: readonly string[], objects: readonly Plain[]): boolean {
  if (keys.length === 0) return false;
  if (keys.every((key) => /^(?:\d+|tt\d+)$/.test(key))) return true;
  const [first, ...others] = objects.slice(0, 20);
  if (first === undefined) return false;
  // `{"Heat": {"rating": 8}, "Up": {"rating": 9}}`; under names of people each would say of what.
  const isRated = (object: Plain): boolean =>
    !hasName(object) && /rating|score|stars/i.test(Object.keys(object).join());
  if (others.length > 0 && objects.every(isRated) && objects.every(isFlat)) return true;
  // Two objects are two records only under names that look like ids, with all of their keys in common.
  if (others.length < 2) {
    const names = Object.keys(first).join("\n");
    return (
      others.length === 1 &&
      keys.every((key) => /^[\w-]*\d[\w-]*$/.test(key)) &&
      others.every((other) => Object.keys(other).join("\n") === names)
    );
  }
  return Object.keys(first).filter((key) => others.every((other) => key in other)).length >= 2;
}

function isRating(value: unknown): boolean {
  return (
    typeof value === "number" || (typeof value === "string" && /^\d+(?:[.,]\d+)?$|^\d+\/\d+$|★/.test(value))
  );
}

function isFlat(object: Plain): boolean {
  return Object.values(object).every((value) => typeof value !== "object" || value === null);
}

function rowOf(object: Plain): ReadonlyMap<string, string> {
  const row = new Map<string, string>();
  flatten(object, "", 0, row);
  // BookWyrm keeps what was rated in the reviews of a book. Elsewhere they may be everybody's.
  const reviews = object["edition"] === undefined ? undefined : object["reviews"];
  const rated = Array.isArray(reviews)
    ? reviews.filter(isPlain).findLast(({ rating }) => rating != null)
    : undefined;
  if (rated !== undefined) row.set("reviews.rating", textOf(rated["rating"]));
  return row;
}

function flatten(object: Plain, path: string, depth: number, row: Map<string, string>): void {
  for (const [key, value] of Object.entries(object)) {
    const name = path === "" ? key : `${path}.${key}`;
    if (isPlain(value)) {
      if (depth < DEEPEST) flatten(value, name, depth + 1, row);
    } else {
      const text = textOf(value);
      if (text !== "") row.set(name, text);
    }
  }
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return "";
  return value
    .map((one: unknown) => (isPlain(one) ? textOf(one["name"] ?? one["fl"] ?? one["id"]) : textOf(one)))
    .filter((text) => text !== "")
    .join("; ");
}

/** A document of JSON:API, as Kitsu's is: what an entry is of stands apart, under `included`. */
function joined(document: unknown): unknown {
  if (!isPlain(document) || !Array.isArray(document["data"]) || !Array.isArray(document["included"])) {
    return document;
  }
  const included = new Map(document["included"].filter(isPlain).map((one) => [nameOf(one), one]));
  const data = document["data"].filter(isPlain).map((entry) => {
    const relations = isPlain(entry["relationships"]) ? Object.values(entry["relationships"]) : [];
    const targets = relations
      .map((relation) => (isPlain(relation) ? relation["data"] : null))
      .filter(isPlain);
    const media = targets.map((target) => included.get(nameOf(target))).find((one) => one !== undefined);
    return media === undefined
      ? entry
      : { ...entry, media: { type: media["type"], ...Object(media["attributes"]) } };
  });
  return { data };
}

/** A resource is known by its type and its number together. */
function nameOf({ type, id }: Plain): string {
  return `${String(type)} ${String(id)}`;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
