import { EMOTIONS } from "@moodreel/core";
import { TERM_NAMES } from "@moodreel/core/rank";
import { RULE_NAMES } from "@moodreel/core/recommend";
import { z } from "zod";
import { emotionSchema, filtersSchema, reactionSchema, scoresSchema, shareSchema } from "./common.ts";
import { AIRPLANE, HAPPY } from "./examples.ts";
import { itemSchema } from "./item.ts";
import { reasonSchema } from "./reason.ts";
import { notesSchema } from "./note.ts";

export const moodSchema = z
  .object({
    scores: scoresSchema,
    dominant: z.enum([...EMOTIONS, "unsure"]),
    confidence: shareSchema.describe("Probability of the leading emotion"),
    since: z.number().describe("When `dominant` last changed, ms since 1970"),
  })
  .meta({ id: "Mood" });

export const termNameSchema = z.enum(TERM_NAMES);
/** A filter by its name in the request. */
export const filterNameSchema = filtersSchema.keyof();

const genreWeightSchema = z
  .object({
    genre: z.string(),
    key: z.string(),
    weight: z.number().describe("Share of all wanted genres; the weights of one list sum to 1"),
    because: emotionSchema,
    leads: z.boolean().describe("Whether the dominant emotion's row names it"),
  })
  .meta({ id: "GenreWeight" });

const termSchema = z.object({ name: termNameSchema, weight: z.number(), value: z.number() });

const saidFields = { reactions: z.array(reactionSchema), rating: z.number().nullable() };

const recommendedItemSchema = itemSchema
  .extend({
    score: z.number().describe("Sum of weight times value of the terms, 0 to 1"),
    terms: z.array(termSchema),
    reasons: z.array(z.string()).describe("Why it is on the list, in sentences"),
    why: z.array(reasonSchema).describe("The same by its parts, to be said in other words"),
    said: z.object(saidFields).nullable().describe("What the viewer has said of it"),
    saidBy: z
      .array(z.object({ profile: z.string(), ...saidFields }))
      .optional()
      .describe("For several viewers: what each of them has said of it, where they did"),
  })
  .meta({ id: "RecommendedItem" });

const outcomeFields = {
  message: z.string().describe("What happened, and what to do about it"),
  genres: z.array(genreWeightSchema).describe("What the mood leads to"),
  catalog: z.string().nullable().describe("The catalogue that was asked; null when the kind has none"),
  warnings: z
    .array(z.string())
    .optional()
    .describe("What could not be used or kept for this list, such as a damaged model, and what to do"),
  notes: notesSchema.optional(),
};
const noItems = z.array(recommendedItemSchema).max(0);

const itemsFoundSchema = z
  .object({
    outcome: z.literal("items"),
    mood: moodSchema,
    items: z.array(recommendedItemSchema).describe("Best first"),
    ...outcomeFields,
  })
  .meta({ id: "ItemsFound" });

const noFaceSchema = z
  .object({ outcome: z.literal("no-face"), mood: z.null(), items: noItems, ...outcomeFields })
  .meta({ id: "NoFace" });

const unsureSchema = z
  .object({ outcome: z.literal("unsure"), mood: moodSchema.nullable(), items: noItems, ...outcomeFields })
  .meta({ id: "Unsure" });

const unmappedEmotionSchema = z
  .object({
    outcome: z.literal("unmapped-emotion"),
    mood: moodSchema,
    emotion: emotionSchema.describe("The one that the policy maps to no genre"),
    items: noItems,
    ...outcomeFields,
  })
  .meta({ id: "UnmappedEmotion" });

const nothingFitsSchema = z
  .object({
    outcome: z.literal("nothing-fits"),
    mood: moodSchema,
    relaxation: z
      .object({
        drop: filterNameSchema,
        and: z.array(filterNameSchema).describe("Those to drop together with it; empty where one is enough"),
        wouldFit: z
          .number()
          .describe("So many items would fit then, or more: of each genre only the best known are looked at"),
      })
      .nullable()
      .describe("The filter to drop for something to fit; null when none would do"),
    keptOut: z
      .object({ by: z.array(z.enum(RULE_NAMES)), count: z.number() })
      .optional()
      .describe(
        "So many items fit, and are kept out by something else than the request: each of these, or all",
      ),
    items: noItems,
    ...outcomeFields,
  })
  .meta({ id: "NothingFits" });

export const recommendationSchema = z
  .discriminatedUnion("outcome", [
    itemsFoundSchema,
    noFaceSchema,
    unsureSchema,
    unmappedEmotionSchema,
    nothingFitsSchema,
  ])
  .meta({
    id: "Recommendation",
    description: "What came of asking for items: `outcome` says which. All are expected; none is an error",
    examples: [
      {
        outcome: "items",
        message: "1 film for a happy mood.",
        mood: HAPPY,
        genres: [{ genre: "Comedy", key: "comedy", weight: 1, because: "happy", leads: true }],
        items: [
          {
            ...AIRPLANE,
            score: 0.81,
            terms: [{ name: "genre", weight: 1, value: 0.81 }],
            reasons: ["Comedy, because you feel happy"],
            why: [
              {
                why: "genre",
                genres: ["Comedy"],
                origin: "table",
                emotion: "happy",
                basis: "chosen",
                lifts: false,
              },
            ],
            said: null,
          },
        ],
        catalog: "my films",
      },
    ],
  });

export type RecommendationResponse = z.infer<typeof recommendationSchema>;
