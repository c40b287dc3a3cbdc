import { z } from "zod";

/** Far above what an import lets through (500 characters, 40 genres, 30 people), so that what is kept comes back. */
const LONGEST = 2000;
const MOST = 1000;

/** PostgreSQL keeps no character with the number 0, and nobody sees it. */
const text = z
  .string()
  .max(LONGEST)
  .overwrite((value) => value.replaceAll("\0", ""));
const texts = z.array(text).max(MOST);

/** An item as it is kept. */
export const keptItemSchema = z.object({
  id: text.min(1),
  title: text,
  year: z.int().min(-9999).max(9999).nullable(),
  genres: texts,
  people: texts,
  rating: z.number().min(0).max(10).nullable(),
  votes: z.int().min(0).nullable(),
  runtime: z.number().min(0).max(10_000_000).nullable(),
  language: text.nullable(),
  tags: texts,
});
