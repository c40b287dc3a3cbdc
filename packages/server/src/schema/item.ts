import { LINK_SITES } from "@moodreel/core/item";
import { z } from "zod";

/** What may be known besides; what is not known is absent. */
const factsShape = {
  otherTitles: z.array(z.string()).optional().describe("The original title, the English one and others"),
  overview: z.string().optional().describe("What it is about"),
  certificate: z.string().optional().describe("For which age, as its country writes it, such as `PG-13`"),
  series: z.string().optional().describe("The series or collection that it belongs to"),
  countries: z.array(z.string()).optional(),
  releaseDate: z.string().optional().describe("ISO 8601 as far as it is known: `1999-03-31`, `1999-03`"),
  links: z
    .partialRecord(z.enum(LINK_SITES), z.string())
    .optional()
    .describe("Ids by site, beside what `id` says"),
  poster: z.string().optional().describe("A reference that this server can follow"),
  places: z
    .array(z.object({ source: z.string(), id: z.string() }))
    .optional()
    .describe("Where it can be played"),
  renown: z.number().optional().describe("How many people know and like it, 0 to 1; no rating"),
};

export const itemSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    year: z.number().nullable(),
    genres: z.array(z.string()).describe("As the catalogue writes them"),
    people: z.array(z.string()).describe("Most prominent first"),
    rating: z.number().nullable().describe("0 to 10"),
    votes: z.number().nullable(),
    runtime: z.number().nullable().describe("Minutes"),
    language: z.string().nullable().describe("ISO 639-1 where it is known, such as `en`"),
    tags: z.array(z.string()),
    ...factsShape,
  })
  .meta({ id: "Item", description: "One film (book, track, game) of a catalogue" });
