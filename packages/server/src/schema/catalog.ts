import { z } from "zod";
import { catalogNameSchema, itemSchema, kindSchema } from "./recommendation.ts";

export const catalogSchema = z.object({
  name: z.string(),
  kind: kindSchema,
  items: z.number(),
  importedAt: z.string(),
});

/** Fields of an item, each taken from one column of the file. */
export const ITEM_FIELDS = [
  "id",
  "title",
  "year",
  "genres",
  "people",
  "rating",
  "votes",
  "runtime",
  "language",
  "tags",
] as const;

export const mappingSchema = z
  .partialRecord(z.enum(ITEM_FIELDS), z.string().max(4000))
  .describe("Item field to column name; `a+b` takes several, an empty name leaves the field empty");

const genreName = z.string().trim().min(1).max(60);

/** Bounds what a file may be told of its genres: no report lists more than two hundred. */
export const genreNamesSchema = z
  .record(genreName, z.union([genreName, z.array(genreName).min(1).max(5)]))
  .refine((names) => Object.keys(names).length <= 200, "At most 200 genres");

export const importQuerySchema = z.object({
  name: catalogNameSchema.optional().describe("By default the file's name without its ending"),
  kind: kindSchema.optional().describe("By default what the columns tell"),
  dryRun: z.stringbool().default(false).describe("Only show what would be stored"),
  map: z.string().max(4000).optional().describe("JSON object: item field to column name"),
  genres: z
    .string()
    .max(8000)
    .optional()
    .describe("JSON object: a genre as the file has it, to the one or several that it stands for"),
  replace: z.stringbool().default(false).describe("Remove what the catalogue has and the file has not"),
  table: z.string().min(1).max(500).optional().describe("Which table of a zip archive with several"),
});

export const skippedRowSchema = z.object({
  line: z.number(),
  reason: z.string(),
  text: z.string(),
});

/** What an upload was understood as; with `dryRun` nothing has been stored. */
export const importReportSchema = z.object({
  catalog: z.string(),
  kind: kindSchema,
  dryRun: z.boolean(),
  detected: z.string().nullable().describe("The export or data set that it was recognised as"),
  table: z.string().nullable().describe("The table of a zip archive that was read"),
  columns: z.array(z.string()).describe("The header as it stands in the file"),
  shape: z.string().describe("The same for files with the same columns"),
  mapping: z.partialRecord(z.enum(ITEM_FIELDS), z.string()).describe("Item field to column name"),
  remembered: z.boolean().describe("Whether the mapping was chosen for an earlier file of that shape"),
  separator: z.string(),
  encoding: z.string(),
  rows: z.number().describe("Data rows read"),
  items: z.number().describe("Distinct items"),
  skipped: z.number(),
  skippedRows: z.array(skippedRowSchema).describe("The first hundred"),
  leftOut: z.array(z.object({ what: z.string(), rows: z.number() })),
  genres: z.array(
    z.object({
      genre: z.string(),
      items: z.number(),
      known: z.boolean(),
      nearest: z.string().nullable().describe("The known genre that an unknown one may be meant to be"),
    }),
  ),
  sample: z.array(itemSchema).describe("The first twenty as they are stored"),
  warnings: z.array(z.string()),
  changes: z
    .object({
      items: z.number().describe("In the catalogue now"),
      added: z.number(),
      updated: z.number(),
      removed: z.number(),
      kept: z.number(),
      unchanged: z.boolean().describe("The file is the one that was imported last time"),
    })
    .optional()
    .describe("What it did to the catalogue"),
});

export type CatalogInfo = z.infer<typeof catalogSchema>;
export type ImportReportBody = z.infer<typeof importReportSchema>;
