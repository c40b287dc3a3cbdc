import { ageLimitSchema, itemIdSchema } from "@moodreel/store/shapes";
import { z } from "zod";

export {
  ageLimitSchema,
  catalogNameSchema,
  emotionSchema,
  intentSchema,
  itemIdSchema,
  kindSchema,
  profileNameSchema,
  reactionSchema,
  scoresSchema,
  shareSchema,
  viewerNamesSchema,
  viewersTextSchema,
} from "@moodreel/store/shapes";

const year = z.int().min(1000).max(3000);
const genreNames = z.array(z.string().min(1).max(60)).max(50);

export const filtersSchema = z
  .strictObject({
    yearFrom: year.optional(),
    yearTo: year.optional(),
    minRating: z.number().min(0).max(10).optional(),
    minVotes: z.int().min(0).max(1_000_000_000).optional(),
    maxRuntime: z.int().min(1).max(100_000).optional().describe("Minutes"),
    maxAge: ageLimitSchema
      .optional()
      .describe("Years: for this age or younger, by its certificate; what has none does not pass"),
    languages: z.array(z.string().min(1).max(60)).max(50).optional().describe("Any of these"),
    certificates: z.array(z.string().min(1).max(60)).max(50).optional().describe("Any of these"),
    countries: z.array(z.string().min(1).max(120)).max(50).optional().describe("Any of these"),
    series: z.array(z.string().min(1).max(200)).max(50).optional().describe("Any of these"),
    withPeople: z.array(z.string().min(1).max(120)).max(20).optional().describe("All of these"),
    withGenres: genreNames.optional().describe("All of these"),
    withoutGenres: genreNames.optional().describe("None of these"),
    exclude: z.array(itemIdSchema).max(2000).optional().describe("Ids to leave out"),
  })
  .meta({ id: "Filters", examples: [{ yearFrom: 1990, minRating: 7, withoutGenres: ["Horror"] }] });

export const includeEroticaSchema = z
  .boolean()
  .default(false)
  .describe("Also erotica, which else comes only where a genre of it is asked for");
