import { DEFAULTS } from "@moodreel/core";
import { z } from "zod";
import { emotionSchema, intentSchema, itemIdSchema, kindSchema, profileNameSchema } from "./common.ts";
import { itemsQuerySchema } from "./items.ts";
import { newRatingSchema, newReactionSchema } from "./opinion.ts";
import { refusedSchema, requestFields } from "./recommendation-request.ts";
import { similarQuerySchema } from "./similar.ts";

/** An assistant reads every word that it is given: lists are short. */
const MOST_ITEMS = 20;
const DEFAULT_ITEMS = 5;

const {
  scores: _scores,
  count: _count,
  seed,
  diversity: _diversity,
  variety: _variety,
  ...rest
} = requestFields;
const { profile: _profile, profiles: _profiles, peek: _peek, ...asked } = rest;
const { kind, catalog, filters, viewer, viewers, includeErotica } = asked;
const item = similarQuerySchema.shape.item;

const list = {
  ...asked,
  emotion: asked.emotion.describe("The mood, by what the person said; give this or `feeling`"),
};
const ofList = {
  count: z.int().min(1).max(MOST_ITEMS).default(DEFAULT_ITEMS),
  seed,
};
const me = profileNameSchema.default(DEFAULTS.viewer);
const mostItems = z.int().min(1).max(MOST_ITEMS).default(10);

/** What the tools of an assistant take, by name: made of what REST takes, with shorter lists. */
export const ASSISTANT_INPUT = {
  recommend: z.strictObject({ ...list, ...ofList }),
  one: z.strictObject({ ...list, refused: refusedSchema }),
  "why-not": z.strictObject({ ...list, ...ofList, item }),
  similar: z.strictObject({ item, kind, catalog, filters, viewer, includeErotica, count: ofList.count }),
  search: z.strictObject({
    text: itemsQuerySchema.shape.q,
    kind,
    catalog,
    filters,
    viewer,
    viewers,
    includeErotica,
    limit: mostItems,
    cursor: itemsQuerySchema.shape.cursor,
  }),
  show: z.strictObject({ item, kind, catalog, viewer }),
  react: z.strictObject({
    viewer: me.describe("Who says it"),
    item: itemIdSchema.describe("An id that another tool gave"),
    kind,
    catalog,
    reaction: newReactionSchema.shape.reaction.optional(),
    rating: newRatingSchema.shape.rating.optional().describe("0 to 10; give this or `reaction`"),
    undo: z.boolean().default(false).describe("Takes the reaction, or the rating, back"),
    emotion: emotionSchema
      .optional()
      .describe("The mood that it was recommended for: what the mood brings learns from the reaction"),
    intent: intentSchema.default(DEFAULTS.intent),
  }),
  watchlist: z.strictObject({
    viewer: me.describe("Whose"),
    kind: kindSchema.default(DEFAULTS.kind),
    limit: mostItems,
  }),
  viewers: z.strictObject({}),
} as const;

export type AssistantTool = keyof typeof ASSISTANT_INPUT;

/** What a tool takes where everything is for one viewer: nobody else can be named. */
export function withoutViewers(tool: AssistantTool): z.ZodObject {
  const schema: z.ZodObject = ASSISTANT_INPUT[tool];
  const mask: Record<string, true> = {};
  for (const field of ["viewer", "viewers", "fairness"]) if (field in schema.shape) mask[field] = true;
  return schema.omit(mask);
}
