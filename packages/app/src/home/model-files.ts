import type { Kind } from "@moodreel/core";
import type { TasteModel } from "@moodreel/recommend";
import { createReadStream, statSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "@moodreel/store/files";
import { MODEL_FORMS, type ModelForm, type TasteModels } from "../models/taste-models.ts";

interface Loaded {
  readonly changed: number;
  readonly model: TasteModel;
}

/** The models kept in a home folder; a server notices when one is trained again. */
export function modelFiles(home: string): Required<TasteModels> {
  const loaded = new Map<string, Loaded>();
  const pathOf = (kind: Kind, form: ModelForm): string => join(home, "models", `${kind}.${form}`);
  return {
    async of(kind) {
      for (const form of MODEL_FORMS) {
        const path = pathOf(kind, form);
        const changed = changedAt(path);
        if (changed === null) continue;
        const known = loaded.get(path);
        if (known?.changed === changed) return known.model;
        const model = await read(path, form);
        loaded.set(path, { changed, model });
        return model;
      }
      return null;
    },
    /** Whole or not at all. */
    async save(kind, form, content) {
      const path = pathOf(kind, form);
      await mkdir(join(home, "models"), { recursive: true, mode: 0o700 });
      await writeWhole(path, content);
      for (const other of MODEL_FORMS) if (other !== form) await rm(pathOf(kind, other), { force: true });
      return path;
    },
  };
}

/** Asked for with every list, and answered at once: on a thread of its own it would take ten times as long. */
function changedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

async function read(path: string, form: ModelForm): Promise<TasteModel> {
  const { readModel, tasteModel } = await import("@moodreel/recommend");
  const { vectorTasteModel } = await import("@moodreel/recommend/taste");
  const { parseItemVectors } = await import("@moodreel/recommend/vectors");
  return form === "model"
    ? tasteModel(readModel(await readFile(path)))
    : vectorTasteModel(await parseItemVectors(createReadStream(path)));
}
