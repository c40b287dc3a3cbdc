import { z } from "zod";
import { skippedRowSchema } from "./catalog.ts";
import { catalogNameSchema, kindSchema } from "./recommendation.ts";

export const ratingsQuerySchema = z.object({
  kind: kindSchema.default("movie"),
  catalog: catalogNameSchema
    .optional()
    .describe("Where the items are looked for; by default the newest of the kind"),
  user: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe("Whose ratings to take of a file with those of several people"),
});

export const importedRatingsSchema = z.object({
  format: z.string().describe("Such as `Letterboxd diary`"),
  catalog: z.string(),
  rows: z.number(),
  entries: z.number(),
  rated: z.number(),
  seen: z.number(),
  watchlist: z.number(),
  matched: z.number().describe("Entries that the catalogue has"),
  unmatched: z.number(),
  unmatchedEntries: z
    .array(z.object({ title: z.string().nullable(), year: z.number().nullable() }))
    .describe("The first hundred that the catalogue does not have"),
  skipped: z.number(),
  skippedRows: z.array(skippedRowSchema),
});

export type ImportedRatingsBody = z.infer<typeof importedRatingsSchema>;
