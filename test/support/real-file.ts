import type { Item, Kind } from "@moodreel/core";
import { MoodreelError } from "@moodreel/core";
import { expect } from "vitest";
import { readRatings } from "../../packages/importer/src/personal/read-ratings.ts";
import { previewFile } from "../../packages/importer/src/read/preview-file.ts";
import { sourceOf } from "./text-source.ts";

/** Why a file is refused: a code, and words that its message has. */
interface Refused {
  readonly refused: string;
  readonly says?: RegExp;
}

/** What a file gives as a catalogue. */
interface AsCatalog {
  readonly kind: Kind;
  /** What its rows give, in order. */
  readonly items: readonly Partial<Item>[];
  /** How many items that is, where rows repeat one. */
  readonly count?: number;
  /** Words of what was left out, in warnings or of columns that are named as unused. */
  readonly says?: RegExp;
  /** Names of genres that are not known; those that are can be recommended by mood. */
  readonly unknown?: readonly string[];
}

/** A file in the shape of one that people published, with what its owner would say is right. */
export interface RealFile {
  /** Whose export or data set it is, and what is peculiar about it. */
  readonly what: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly catalog?: AsCatalog | Refused;
  /** Title, rating or what was said, day, as {@link said} writes them. */
  readonly own?: readonly string[] | Refused;
  /** Words of what the personal report says was left out or warns of. */
  readonly ownSays?: RegExp;
}

/** Reads a file as a catalogue and as a personal one, as far as the row says what is right. */
export async function checkRealFile({ name, content, catalog, own, ownSays }: RealFile): Promise<void> {
  if (catalog !== undefined) {
    const reading = previewFile(sourceOf(content, { name }));
    if ("refused" in catalog) await expectRefused(reading, catalog);
    else {
      const { kind, sample, items, leftOut, warnings, unused, genres } = await reading;
      const says = [...leftOut.map(({ what }) => what), ...warnings, ...unused.map(({ column }) => column)];
      expect({ kind, items, sample }).toMatchObject({
        kind,
        items: catalog.count ?? catalog.items.length,
        sample: catalog.items,
      });
      if (catalog.unknown !== undefined) {
        expect(genres.flatMap(({ genre, known }) => (known ? [] : [genre]))).toEqual(catalog.unknown);
      }
      if (catalog.says !== undefined) expect(says.join(" | ")).toMatch(catalog.says);
    }
  }
  if (own === undefined) return;
  const reading = readRatings(sourceOf(content, { name }));
  if ("refused" in own) return expectRefused(reading, own);
  const { entries, report } = await reading;
  expect(entries.map(said)).toEqual(own);
  const says = [...report.leftOut.map(({ what }) => what), ...report.warnings].join(" | ");
  if (ownSays !== undefined) expect(says).toMatch(ownSays);
}

async function expectRefused(reading: Promise<unknown>, { refused, says }: Refused): Promise<void> {
  const error: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof MoodreelError)) throw error ?? new Error(`it was not refused as ${refused}`);
  expect(error.code).toBe(refused);
  if (says !== undefined) expect(error.message).toMatch(says);
}

type Entry = Awaited<ReturnType<typeof readRatings>>["entries"][number];

/** `Heat · 8 · liked · series · 2020-01-31`: without what an entry does not have. */
function said({ title, ids, rating, status, liked, form, at }: Entry): string {
  return [
    title ?? Object.values(ids)[0],
    rating ?? status,
    liked === true && status !== "liked" ? "liked" : null,
    form === "series" ? "series" : null,
    at?.slice(0, 10),
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(" · ");
}
