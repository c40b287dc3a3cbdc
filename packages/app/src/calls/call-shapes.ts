import { EMOTIONS, INTENTS, KINDS, REACTIONS } from "@moodreel/core";
import { EFFORTS } from "@moodreel/core/feel";
import { FEELINGS } from "@moodreel/core/feeling";
import { ITEM_FIELDS, ITEM_SORTS, PERSONAL_FIELDS } from "@moodreel/core/item";
import { RENOWNS } from "@moodreel/core/rank";
import { FAIRNESSES } from "@moodreel/core/taste";
import type { OneQuestion } from "../recommend/one-for.ts";
import type { RecommendQuestion } from "../recommend/question.ts";
import type { RoomCardsQuestion } from "../room/room-cards.ts";
import { WATCHLIST_USES } from "@moodreel/core/recommend";
import type { ItemsQuestion } from "../catalogs/list-items.ts";
import type { ImportGiven } from "../import/import-given.ts";
import { OPINION_FORMATS } from "../viewers/export-opinions/opinion-formats.ts";
import { filters } from "./filters-shape.ts";
import type { ImportRatingsGiven } from "../viewers/import-ratings.ts";
import {
  anything,
  call,
  fields,
  flag,
  having,
  listOf,
  nullOr,
  number,
  optional,
  text,
  withFields,
  word,
  type Shape,
} from "../questions/shapes.ts";
import type { Argument } from "./argument.ts";
import { CONNECTION_SHAPES } from "./connection-shapes.ts";

const kind = word(KINDS);
const intent = word(INTENTS);
const emotion = word(EMOTIONS);
const scores = withFields(Object.fromEntries(EMOTIONS.map((name) => [name, number])));
const names = listOf(text);
const effort: Shape = (value, name) => (typeof value === "number" ? number : word(EFFORTS))(value, name);

const renown: Shape = (value, name) => (typeof value === "number" ? number : word(RENOWNS))(value, name);

const asked = {
  scores,
  emotion,
  feeling: word(FEELINGS),
  picture: anything,
  intent,
  kind,
  catalog: text,
  viewer: text,
  viewers: names,
  fairness: word(FAIRNESSES),
  includeSeen: flag,
  peek: flag,
  watchlist: word(WATCHLIST_USES),
  includeErotica: flag,
  filters,
  count: number,
  seed: number,
  diversity: number,
  variety: number,
  effort,
  renown,
} satisfies Record<keyof RecommendQuestion, Shape>;
const question = fields(asked);
const { count: _count, seed: _seed, variety: _variety, diversity: _diversity, ...ofOne } = asked;
const one = fields({ ...ofOne, refused: names } satisfies Record<keyof OneQuestion, Shape>);

const items = fields({
  text,
  kind,
  catalog: text,
  viewer: text,
  viewers: names,
  includeErotica: flag,
  filters,
  sort: word(ITEM_SORTS),
  limit: number,
  cursor: text,
} satisfies Record<keyof ItemsQuestion, Shape>);

const guest = having(
  fields({ scores: having(scores, ...EMOTIONS), feeling: word(FEELINGS), effort }),
  "scores",
);
const cardFields = fields({
  moods: listOf(guest),
  viewers: names,
  intent,
  kind,
  catalog: text,
  filters,
  shown: names,
  count: number,
  seed: number,
} satisfies Record<keyof RoomCardsQuestion, Shape>);
const cards = having(cardFields, "moods", "seed");

const shelf = withFields({ kind, catalog: text });
const shownFor = fields({ scores, emotion, intent });
const row = listOf(withFields({ genre: text, weight: number }));
const table = withFields(Object.fromEntries(EMOTIONS.map((name) => [name, row])));
/** Both of them: a missing one would be found when the next list is made. */
const policy: Shape = (value, name) => {
  withFields({ match: table, lift: table })(value, name);
  for (const each of INTENTS) table((value as Record<string, unknown>)[each], each);
};
const imported = fields({
  name: text,
  kind,
  map: fields(Object.fromEntries(ITEM_FIELDS.map((name) => [name, text]))),
  table: text,
  encoding: text,
  companions: listOf(anything),
  genreSynonyms: anything,
  maxBadShare: number,
  skippedRowsTo: call,
  onProgress: call,
  signal: anything,
  maxBytes: number,
  mode: word(["merge", "replace"]),
  dryRun: flag,
} satisfies Record<keyof ImportGiven, Shape>);
const ratings = fields({
  kind,
  catalog: text,
  user: text,
  map: fields(Object.fromEntries(PERSONAL_FIELDS.map((name) => [name, text]))),
  dryRun: flag,
  companions: listOf(anything),
  maxBytes: number,
  signal: anything,
} satisfies Record<keyof ImportRatingsGiven, Shape>);

const viewer: Argument = ["viewer", text];
const item: Argument = ["item", text];
const given: Argument = ["options", optional(shelf)];
const ofKind: Argument = ["kind", optional(kind)];

/** What each call takes, in order. What is not text, and where it matters of which words, is said before anything is done. */
export const CALL_SHAPES = {
  recommend: [["the question", question]],
  whyNot: [["the question", question], item],
  one: [["the question", one]],
  similar: [
    item,
    [
      "options",
      optional(fields({ kind, catalog: text, count: number, filters, viewer: text, includeErotica: flag })),
    ],
  ],
  roomCards: [["the question", cards]],
  moodOfPicture: [],
  catalogs: [],
  importFile: [
    ["file", anything],
    ["options", optional(imported)],
  ],
  openFile: [
    ["file", anything],
    ["options", optional(imported)],
  ],
  ...CONNECTION_SHAPES,
  removeCatalog: [["name", text]],
  exportCatalog: [
    ["name", text],
    ["options", optional(fields({ forSpreadsheets: flag }))],
  ],
  items: [["the question", optional(items)]],
  facets: [given],
  findItem: [item, given],
  aboutItem: [item, ["options", optional(fields({ kind, catalog: text, viewer: text }))]],
  policy: [ofKind],
  setPolicy: [
    ["kind", kind],
    ["policy", nullOr(policy)],
  ],
  react: [
    viewer,
    item,
    ["reaction", word(REACTIONS)],
    ["options", optional(fields({ kind, catalog: text, mood: shownFor }))],
  ],
  rate: [viewer, item, ["rating", number], given],
  withdraw: [viewer, item, ["reaction", word([...REACTIONS, "rating"])], given],
  passOver: [viewer, ["items", names], ["mood", shownFor], given],
  opinions: [viewer, ofKind, ["beside", optional(names)]],
  importRatings: [viewer, ["file", anything], ["options", optional(ratings)]],
  correct: [viewer, ["looked", emotion], ["felt", emotion]],
  learned: [viewer, given],
  forgetLearned: [viewer, ofKind],
  history: [viewer, ["limit", optional(number)]],
  clearHistory: [viewer],
  viewers: [],
  addViewer: [
    ["name", text],
    ["options", optional(fields({ keepsMoods: flag, ageLimit: number }))],
  ],
  keepMoods: [viewer, ["keepsMoods", flag]],
  limitAge: [viewer, ["ageLimit", nullOr(number)]],
  removeViewer: [viewer],
  exportViewer: [viewer],
  exportOpinions: [viewer, ["format", word(OPINION_FORMATS)]],
  train: [
    ["file", text],
    ["options", optional(withFields({ kind }))],
  ],
  backup: [["file", text]],
  restore: [["file", text]],
  check: [],
  health: [],
} satisfies Readonly<Record<string, readonly Argument[]>>;
