import { LINK_SITES } from "@moodreel/core/item";
import { z } from "zod";

/** Far above what an import lets through (500 characters, 40 genres, 30 people), so that what is kept comes back. */
const LONGEST = 2000;
const MOST = 1000;

/** PostgreSQL keeps no character with the number 0, and nobody sees it. */
const textUpTo = (longest: number) =>
  z
    .string()
    .max(longest)
    .overwrite((value) => value.replaceAll("\0", ""));
const text = textUpTo(LONGEST);
const texts = z.array(text).max(MOST);

/** An overview is the longest text of an item. */
const LONGEST_OVERVIEW = 20_000;

const facts = z
  .object({
    otherTitles: texts,
    overview: textUpTo(LONGEST_OVERVIEW),
    certificate: text,
    series: text,
    countries: texts,
    releaseDate: text,
    links: z.partialRecord(z.enum(LINK_SITES), text),
    poster: text,
    places: z.array(z.object({ source: text, id: text })).max(MOST),
    renown: z.number().min(0).max(1),
  })
  .partial();

/** An item as it is kept. One whose title nobody could see comes back under its id: nothing that a backup has is lost. */
export const keptItemSchema = z
  .object({
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
    ...facts.shape,
  })
  .transform((item) => (/\S/.test(item.title) ? item : { ...item, title: item.id }));
