import { z } from "zod";

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
  })
  .meta({ id: "Item", description: "One film (book, track, game) of a catalogue" });
