import { z } from "zod";
import { itemFieldSchema } from "./catalog.ts";
import { kindSchema } from "./common.ts";
import { AIRPLANE } from "./examples.ts";
import { itemSchema } from "./item.ts";
import { notesSchema } from "./note.ts";

export const skippedRowSchema = z
  .object({ line: z.number(), reason: z.string(), text: z.string() })
  .meta({ id: "SkippedRow" });

const genreOfFileSchema = z.object({
  genre: z.string(),
  items: z.number(),
  known: z.boolean(),
  nearest: z.string().nullable().describe("The known genre that an unknown one may be meant to be"),
});

const changesSchema = z.object({
  items: z.number().describe("In the catalogue now"),
  added: z.number(),
  updated: z.number(),
  removed: z.number(),
  kept: z.number(),
  unchanged: z.boolean().describe("The file is the one that was imported last time"),
});

export const importReportSchema = z
  .object({
    catalog: z.string(),
    kind: kindSchema,
    dryRun: z.boolean(),
    detected: z.string().nullable().describe("The export or data set that it was recognised as"),
    table: z.string().nullable().describe("The table of a zip archive that was read"),
    columns: z.array(z.string()).describe("The header as it stands in the file"),
    shape: z.string().describe("The same for files with the same columns"),
    mapping: z.partialRecord(itemFieldSchema, z.string()).describe("Item field to column name"),
    sure: z
      .partialRecord(itemFieldSchema, z.enum(["sure", "likely", "unsure"]))
      .describe("How sure it is that each column of the mapping is meant; those that were chosen are"),
    unused: z
      .array(
        z.object({
          column: z.string(),
          looksLike: z.enum(["people", "years", "ratings", "votes", "runtimes", "ids", "genres"]),
          missed: z.boolean().describe("Whether nothing else fills that field"),
        }),
      )
      .describe("Columns that look like something of an item, and that nothing is taken from"),
    remembered: z.boolean().describe("Whether the mapping was chosen for an earlier file of that shape"),
    separator: z.string(),
    encoding: z.string(),
    rows: z.number().describe("Data rows read"),
    items: z.number().describe("Distinct items"),
    skipped: z.number(),
    skippedRows: z.array(skippedRowSchema).describe("The first hundred"),
    leftOut: z.array(z.object({ what: z.string(), rows: z.number() })),
    genres: z.array(genreOfFileSchema),
    sample: z.array(itemSchema).describe("The first twenty as they are stored"),
    warnings: z.array(z.string()),
    notes: notesSchema,
    changes: changesSchema.optional().describe("What it did to the catalogue; absent after a dry run"),
  })
  .meta({
    id: "ImportReport",
    description: "What a file was understood as; with `dryRun` nothing has been stored",
    examples: [
      {
        catalog: "my films",
        kind: "movie",
        dryRun: false,
        detected: null,
        table: null,
        columns: ["title", "year", "genres"],
        shape: "title,year,genres",
        mapping: { title: "title", year: "year", genres: "genres" },
        sure: { title: "sure", genres: "sure" },
        unused: [],
        remembered: false,
        separator: ",",
        encoding: "utf-8",
        rows: 1,
        items: 1,
        skipped: 0,
        skippedRows: [],
        leftOut: [],
        genres: [{ genre: "Comedy", items: 1, known: true, nearest: null }],
        sample: [AIRPLANE],
        warnings: [],
        notes: [],
        changes: { items: 1, added: 1, updated: 0, removed: 0, kept: 0, unchanged: false },
      },
    ],
  });

export type ImportReportBody = z.infer<typeof importReportSchema>;
