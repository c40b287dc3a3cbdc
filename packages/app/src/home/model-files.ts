import type { Kind } from "@moodreel/core";
import type { TasteModel } from "@moodreel/recommend";
import { createReadStream, statSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { makePrivateFolder, writeWhole } from "@moodreel/store/files";
import { MODEL_FORMS, type ModelForm, type TasteModels } from "../models/taste-models.ts";

interface Loaded {
  readonly changed: number;
  /** `null` for one that cannot be read. */
  readonly model: TasteModel | null;
  /** Why it cannot be read, and what to do. */
  readonly problem: string | null;
}

/**
 * The models kept in a home folder; a server notices when one is trained again. One that cannot be read is
 * done without, and looked at again when its file changes.
 */
export function modelFiles(home: string): Required<TasteModels> {
  const loaded = new Map<string, Loaded>();
  const pathOf = (kind: Kind, form: ModelForm): string => join(home, "models", `${kind}.${form}`);
  const load = async (kind: Kind): Promise<Loaded | null> => {
    for (const form of MODEL_FORMS) {
      const path = pathOf(kind, form);
      const changed = changedAt(path);
      if (changed === null) continue;
      const known = loaded.get(path);
      if (known?.changed === changed) return known;
      const now = { changed, ...(await read(path, form)) };
      loaded.set(path, now);
      return now;
    }
    return null;
  };
  return {
    of: async (kind) => (await load(kind))?.model ?? null,
    problem: async (kind) => (await load(kind))?.problem ?? null,
    /** Whole or not at all. */
    async save(kind, form, content) {
      const path = pathOf(kind, form);
      makePrivateFolder(join(home, "models"));
      await writeWhole(path, content);
      for (const other of MODEL_FORMS) if (other !== form) await rm(pathOf(kind, other), { force: true });
      return path;
    },
  };
}

/** Asked for with every list, and answered at once: on a thread of its own it would take ten times as long. */
function changedAt(path: string): number | null {
  try {
    return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
  } catch {
    // Not to be looked at: reading it says why.
    return 0;
  }
}

async function read(path: string, form: ModelForm): Promise<Pick<Loaded, "model" | "problem">> {
  try {
    return { model: await modelOf(path, form), problem: null };
  } catch (error) {
    // It is said to callers of the API, too, who are not told of folders.
    const why = (error instanceof Error ? error.message : String(error)).replaceAll(path, basename(path));
    return {
      model: null,
      problem: `What was learned from ratings of many people is left out: ${basename(path)} in the folder models of the data cannot be read. ${why} Run \`moodreel train\` again, or remove the file.`,
    };
  }
}

async function modelOf(path: string, form: ModelForm): Promise<TasteModel> {
  const { readModel, tasteModel } = await import("@moodreel/recommend");
  const { vectorTasteModel } = await import("@moodreel/recommend/taste");
  const { parseItemVectors } = await import("@moodreel/recommend/vectors");
  return form === "model"
    ? tasteModel(readModel(await readFile(path)))
    : vectorTasteModel(await parseItemVectors(createReadStream(path)));
}
