import { DEFAULTS } from "@moodreel/core";
import { z } from "zod";
import { profileNameSchema } from "./common.ts";
import { AIRPLANE } from "./examples.ts";
import { itemSchema } from "./item.ts";
import { itemsQuerySchema } from "./items.ts";
import { numberOfQuery } from "./numbers.ts";

const {
  q: _q,
  cursor: _cursor,
  limit: _limit,
  sort: _sort,
  viewers: _viewers,
  ...shelfAndFilters
} = itemsQuerySchema.shape;

export const similarQuerySchema = z.strictObject({
  item: z.string().trim().min(1).max(200).regex(/\S/).describe("An id, or words of a title"),
  ...shelfAndFilters,
  count: numberOfQuery(z.int().min(1).max(100).default(DEFAULTS.count)),
  viewer: profileNameSchema
    .optional()
    .describe("Leaves out what they have seen or ruled out, and what their age limit keeps from them"),
});

const similarItemSchema = itemSchema
  .extend({
    likeness: z.number().describe("0 to 1, larger is more alike"),
    reasons: z.array(z.string()).describe("What both have, in words"),
  })
  .meta({ id: "SimilarItem" });

export const similarSchema = z
  .object({
    item: itemSchema.describe("The one that was asked about"),
    others: z.array(itemSchema).describe("Others that may have been meant"),
    catalog: z.string(),
    items: z.array(similarItemSchema).describe("The most alike first"),
    warnings: z
      .array(z.string())
      .optional()
      .describe("Genres of the filters that nothing has, and those near"),
  })
  .meta({
    id: "Similar",
    examples: [{ item: AIRPLANE, others: [], catalog: "my films", items: [] }],
  });
