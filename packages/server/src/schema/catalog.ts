import { ITEM_FIELDS } from "@moodreel/core/item";
import { z } from "zod";
import { catalogNameSchema, kindSchema } from "./common.ts";

export const catalogSchema = z
  .object({
    name: z.string(),
    kind: kindSchema,
    items: z.number(),
    importedAt: z.string().describe("ISO 8601"),
  })
  .meta({ id: "Catalog" });

export const catalogListSchema = z.object({ catalogs: z.array(catalogSchema) }).meta({
  id: "CatalogList",
  examples: [
    {
      catalogs: [{ name: "my films", kind: "movie", items: 1204, importedAt: "2026-11-01T20:00:00.000Z" }],
    },
  ],
});

export const catalogParamsSchema = z.object({ name: catalogNameSchema });

export const itemFieldSchema = z
  .enum(ITEM_FIELDS)
  .meta({ id: "ItemField", description: "A field of an item, taken from one column of the file" });

export const mappingSchema = z
  .partialRecord(itemFieldSchema, z.string().max(4000))
  .describe("Item field to column name; `a+b` takes several, an empty name leaves the field empty");

const genreName = z.string().trim().min(1).max(60);

/** The most genre names that a request may map: a report lists two hundred at most. */
export const genreNamesSchema = z
  .record(genreName, z.union([genreName, z.array(genreName).min(1).max(5)]))
  .refine((names) => Object.keys(names).length <= 200, "must have 200 genres at most");

export const importQuerySchema = z.strictObject({
  name: catalogNameSchema.optional().describe("By default the file's name without its ending"),
  kind: kindSchema.optional().describe("By default what the columns suggest"),
  dryRun: z.stringbool().default(false).describe("Only show what would be stored"),
  map: z.string().max(4000).optional().describe("JSON object: item field to column name"),
  genres: z
    .string()
    .max(8000)
    .optional()
    .describe("JSON object: a genre as the file has it, to the one or several that it stands for"),
  replace: z.stringbool().default(false).describe("Remove what the catalogue has and the file has not"),
  table: z.string().min(1).max(500).optional().describe("Which table of a zip archive with several"),
  encoding: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .describe("What the text is written in, such as `windows-1251` or `gbk`; by default its bytes tell"),
});

export type CatalogInfo = z.infer<typeof catalogSchema>;
