import { tmpdir } from "node:os";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Item } from "@moodreel/core";
import { GenerationReader } from "../../generation/read/generation-reader.ts";
import { GenerationBuilder, type BuiltGeneration } from "../../generation/write/generation-builder.ts";
import type { PackedItems } from "../../generation/write/packed-items.ts";
import { ScratchFile } from "../../generation/write/scratch-file.ts";
import type { ItemBatches } from "../catalog-store.ts";
import { writeAbout, type GenerationAbout } from "./generation-about.ts";
import { generationErrorOf } from "./generation-error.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { makeGenerationTables } from "./generation-schema.ts";
import { sqliteSink } from "./sqlite-sink.ts";
import { sqliteSource } from "./sqlite-source.ts";

/** The generation that another follows. */
interface EarlierChoice {
  readonly generation: number;
  readonly mark: string | null;
  /** Whether its items stay that are not among the new ones. */
  readonly keep: boolean;
  /** Whether what cannot be read of it is done without. */
  readonly lenient: boolean;
}

/** What a new generation is, known once all its items were taken. */
export interface GenerationEnd {
  readonly about: Omit<GenerationAbout, "items">;
  readonly earlier: EarlierChoice | null;
}

export interface WrittenGeneration extends BuiltGeneration {
  /** Not all of the earlier one could be read. */
  readonly lost: boolean;
}

/** Fills an empty database with a generation. When it throws, the database is of no use. */
export async function writeGeneration(
  db: DatabaseSync,
  files: GenerationFiles,
  batches: ItemBatches | AsyncIterable<PackedItems>,
  end: () => Promise<GenerationEnd>,
): Promise<WrittenGeneration> {
  makeGenerationTables(db);
  db.exec("BEGIN");
  const path = db.location();
  const folder = path === null ? tmpdir() : dirname(path);
  const builder = new GenerationBuilder(sqliteSink(db), () => new ScratchFile(folder));
  try {
    for await (const batch of batches) {
      await ("text" in batch ? builder.addPacked(batch) : builder.add(batch));
    }
    const { about, earlier } = await end();
    let lost = false;
    const built = await builder.finish(
      earlier === null
        ? null
        : { batches: itemsOf(files, about.name, earlier, () => (lost = true)), keep: earlier.keep },
    );
    writeAbout(db, { ...about, items: built.items });
    db.exec("COMMIT");
    return { ...built, lost };
  } finally {
    builder.close();
  }
}

async function* itemsOf(
  files: GenerationFiles,
  name: string,
  { generation, mark, lenient }: EarlierChoice,
  onLost: () => void,
): AsyncGenerator<readonly Item[]> {
  const path = files.pathOf(generation);
  let db: DatabaseSync | null = null;
  try {
    db = files.open(generation, mark);
    yield* new GenerationReader(sqliteSource(db), generation).scan();
  } catch (error) {
    if (!lenient) throw generationErrorOf(error, path, name);
    onLost();
  } finally {
    if (files.shared) db?.close();
  }
}
