import { tmpdir } from "node:os";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { GenerationReader } from "../../generation/read/generation-reader.ts";
import { GenerationBuilder, type BuiltGeneration } from "../../generation/write/generation-builder.ts";
import { ScratchFile } from "../../generation/write/scratch-file.ts";
import type { ItemBatches } from "../catalog-store.ts";
import { makeGenerationTables } from "./generation-schema.ts";
import { sqliteSink } from "./sqlite-sink.ts";
import { sqliteSource } from "./sqlite-source.ts";

export interface EarlierGeneration {
  readonly db: DatabaseSync;
  readonly keep: boolean;
}

/** Fills an empty database with a generation. When it throws, the database is of no use. */
export async function writeGeneration(
  db: DatabaseSync,
  batches: ItemBatches,
  earlier: () => EarlierGeneration | null,
): Promise<BuiltGeneration> {
  makeGenerationTables(db);
  db.exec("BEGIN");
  const path = db.location();
  const folder = path === null ? tmpdir() : dirname(path);
  const builder = new GenerationBuilder(sqliteSink(db), () => new ScratchFile(folder));
  try {
    for await (const batch of batches) await builder.add(batch);
    const before = earlier();
    const built = await builder.finish(
      before === null
        ? null
        : { batches: new GenerationReader(sqliteSource(before.db), 0).scan(), keep: before.keep },
    );
    db.exec("COMMIT");
    return built;
  } finally {
    builder.close();
  }
}
