import { RULE_NAMES } from "@moodreel/core/recommend";
import { z } from "zod";
import { AIRPLANE } from "./examples.ts";
import { itemSchema } from "./item.ts";
import { filterNameSchema, termNameSchema } from "./recommendation.ts";

const answerFields = {
  message: z.string().describe("The answer as a sentence"),
  item: itemSchema,
  others: z.array(itemSchema).describe("Others that may have been meant"),
  catalog: z.string(),
};
const rankFields = {
  rank: z.number().describe("By score before the draw, from 1"),
  of: z.number().describe("How many were considered"),
};

const behindFields = {
  score: z.number(),
  needed: z.number().describe("Score of the weakest item shown"),
  behind: z
    .array(z.object({ term: termNameSchema, by: z.number() }))
    .describe("What each term takes from it against the mean of the items shown, the most first"),
};

/** A union by `why`. */
const because = <Why extends string, Fields extends z.ZodRawShape>(id: string, why: Why, fields: Fields) =>
  z.object({ why: z.literal(why), ...fields, ...answerFields }).meta({ id });

export const whyNotSchema = z
  .discriminatedUnion("why", [
    because("WhyNotShown", "shown", { place: z.number().describe("On the list, from 1") }),
    because("WhyNotOtherGenre", "other-genre", {
      wanted: z.array(z.string()).describe("The genres that the mood leads to"),
    }),
    because("WhyNotNotConsidered", "not-considered", { of: rankFields.of, ...behindFields }),
    because("WhyNotRanksLower", "ranks-lower", { ...rankFields, ...behindFields }),
    because("WhyNotLeftToChance", "left-to-chance", rankFields),
    because("WhyNotLaterPart", "later-part", {
      ...rankFields,
      earlier: z.string().describe("The title of the part of its series that comes first"),
    }),
    because("WhyNotLeftOut", "left-out", {
      by: z.array(z.enum(RULE_NAMES)).describe("What keeps it off every such list"),
    }),
    because("WhyNotFiltered", "filtered", { filters: z.array(filterNameSchema) }),
    because("WhyNotNoList", "no-list", {}),
  ])
  .meta({
    id: "WhyNot",
    description: "Why an item is not on a list, or where on it it is: `why` says which",
    examples: [
      {
        why: "other-genre",
        wanted: ["Romance"],
        message: "Airplane! has none of the genres for this mood: you feel sad, which leads to Romance.",
        item: AIRPLANE,
        others: [],
        catalog: "my films",
      },
    ],
  });

export type WhyNotResponse = z.infer<typeof whyNotSchema>;
