import { KINDS } from "@moodreel/core";
import { PERSONAL_FIELDS } from "@moodreel/core/item";
import { z } from "zod";
import { catalogNameSchema, kindSchema } from "./common.ts";
import { skippedRowSchema } from "./import-report.ts";
import { notesSchema } from "./note.ts";

export const personalMapSchema = z
  .partialRecord(z.enum(PERSONAL_FIELDS), z.string().max(4000))
  .describe(
    "Column names by field; `scale` is the largest rating: 4, 5, 6, 10, 20 or 100, `-5` or `-10` where it goes that far below 0, or `school` for grades of which 1 is the best",
  );

export const ratingsQuerySchema = z.strictObject({
  kind: kindSchema.optional().describe("By default what the file says, else movie"),
  catalog: catalogNameSchema
    .optional()
    .describe("Where the items are looked for; by default in all of the kind"),
  user: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe("Whose ratings to take of a file with those of several people"),
  dryRun: z.stringbool().default(false).describe("Only show what would be stored"),
  map: z
    .string()
    .max(4000)
    .optional()
    .describe(
      "JSON object: `title`, `rating` and other fields to column names, for a file that is no known export",
    ),
});

const statusSchema = z.enum(["rated", "liked", "seen", "watchlist"]);

const ratingsMatchSchema = z
  .object({
    title: z.string().nullable().describe("As the file has it"),
    year: z.number().nullable(),
    kind: z.enum(KINDS),
    rating: z.number().nullable(),
    status: statusSchema,
    at: z.string().nullable().describe("When, as the file says"),
    item: z.object({ id: z.string(), title: z.string(), year: z.number().nullable() }),
    by: z.enum(["id", "title and year", "title and people", "title"]),
    sure: z.enum(["sure", "likely", "weak"]).describe("`weak` is worth a look"),
  })
  .meta({ id: "RatingsMatch", description: "What an entry of the file was taken for" });

export const importedRatingsSchema = z
  .object({
    format: z.string().describe("Such as `Letterboxd diary`"),
    catalog: z
      .string()
      .describe("In which they were found, or looked for when none was; several are joined with commas"),
    dryRun: z.boolean(),
    rows: z.number(),
    entries: z.number(),
    rated: z.number(),
    liked: z.number(),
    seen: z.number(),
    watchlist: z.number(),
    matched: z.number().describe("Entries that a catalogue has"),
    matches: z.array(ratingsMatchSchema).describe("The first hundred, those first that are least sure"),
    foundBy: z.record(z.string(), z.number()).describe("How many were found by id, title and year, …"),
    unmatched: z.number(),
    unmatchedEntries: z
      .array(z.object({ title: z.string().nullable(), year: z.number().nullable() }))
      .describe("The first hundred that no catalogue has"),
    undecided: z
      .array(
        z.object({
          title: z.string().nullable(),
          year: z.number().nullable(),
          among: z.array(
            z.object({
              id: z.string(),
              title: z.string(),
              year: z.number().nullable(),
              genres: z.array(z.string()),
            }),
          ),
        }),
      )
      .describe("The first hundred of the unmatched that several items fit alike, so that none was guessed"),
    mapping: z
      .partialRecord(z.enum(PERSONAL_FIELDS), z.string())
      .nullable()
      .describe("What each column was taken for, of a file that is no known export"),
    skipped: z.number(),
    skippedRows: z.array(skippedRowSchema),
    leftOut: z.array(z.object({ what: z.string(), rows: z.number() })),
    warnings: z.array(z.string()),
    notes: notesSchema,
  })
  .meta({
    id: "ImportedRatings",
    examples: [
      {
        format: "Letterboxd diary",
        catalog: "my films",
        dryRun: false,
        rows: 2,
        entries: 2,
        rated: 2,
        liked: 0,
        seen: 0,
        watchlist: 0,
        matched: 1,
        matches: [
          {
            title: "Airplane",
            year: 1980,
            kind: "movie",
            rating: 9,
            status: "rated",
            at: "2024-05-31",
            item: { id: "tt0080339", title: "Airplane!", year: 1980 },
            by: "title and year",
            sure: "sure",
          },
        ],
        foundBy: { "title and year": 1 },
        unmatched: 1,
        unmatchedEntries: [{ title: "A Film of Nobody's", year: 2001 }],
        undecided: [],
        mapping: null,
        skipped: 0,
        skippedRows: [],
        leftOut: [],
        warnings: [],
        notes: [],
      },
    ],
  });

export type ImportedRatingsBody = z.infer<typeof importedRatingsSchema>;
