import { DEFAULTS } from "@moodreel/core";
import { LINK_SITES } from "@moodreel/core/item";
import { z } from "zod";
import { catalogNameSchema, kindSchema, profileNameSchema, reactionSchema } from "./common.ts";
import { AIRPLANE } from "./examples.ts";
import { itemSchema } from "./item.ts";

export const aboutQuerySchema = z.strictObject({
  item: z.string().trim().min(1).max(200).regex(/\S/).describe("An id, or words of a title"),
  kind: kindSchema.default(DEFAULTS.kind),
  catalog: catalogNameSchema.optional().describe("By default all catalogues of the kind"),
  viewer: profileNameSchema.optional().describe("Whose opinion of it is given, within their age limit"),
});

export const aboutItemSchema = z
  .object({
    item: itemSchema.describe("With the facts of all catalogues that were asked"),
    others: z.array(itemSchema).describe("Others that may have been meant"),
    catalog: z.string(),
    addresses: z
      .partialRecord(z.enum(LINK_SITES), z.string())
      .describe("Addresses for a person to follow, by site"),
    said: z
      .object({ reactions: z.array(reactionSchema), rating: z.number().nullable() })
      .nullable()
      .describe("What the viewer said; null for nothing, and without a viewer"),
    seen: z.boolean().nullable().describe("Whether the viewer has seen it; null without a viewer"),
  })
  .meta({
    id: "AboutItem",
    examples: [
      {
        item: AIRPLANE,
        others: [],
        catalog: "my films",
        addresses: { imdb: "https://www.imdb.com/title/tt0080339/" },
        said: { reactions: ["like"], rating: 8.5 },
        seen: true,
      },
    ],
  });
