import { DEFAULTS } from "@moodreel/core";
import { z } from "zod";
import { catalogNameSchema, kindSchema } from "./common.ts";
import { skippedRowSchema } from "./import-report.ts";

export const ratingsQuerySchema = z.strictObject({
  kind: kindSchema.default(DEFAULTS.kind),
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

export const importedRatingsSchema = z
  .object({
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
  })
  .meta({
    id: "ImportedRatings",
    examples: [
      {
        format: "Letterboxd diary",
        catalog: "my films",
        rows: 2,
        entries: 2,
        rated: 2,
        seen: 2,
        watchlist: 0,
        matched: 1,
        unmatched: 1,
        unmatchedEntries: [{ title: "A Film of Nobody's", year: 2001 }],
        skipped: 0,
        skippedRows: [],
      },
    ],
  });

export type ImportedRatingsBody = z.infer<typeof importedRatingsSchema>;
