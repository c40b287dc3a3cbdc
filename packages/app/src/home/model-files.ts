import type { Kind } from "@moodreel/core";
import type { TasteModel } from "@moodreel/recommend";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TasteModels } from "../viewers/taste-models.ts";
import { homeFolder } from "./home.ts";

/** What a model is: matrices that this program fitted, or item vectors that Spark did. */
const FORMS = ["model", "vectors"] as const;

export type ModelForm = (typeof FORMS)[number];

interface Loaded {
  readonly changed: number;
  readonly model: TasteModel;
}

/** The models that `moodreel train` left in the home folder; a server notices when one is trained anew. */
export function modelFiles(): TasteModels {
  const loaded = new Map<string, Loaded>();
  return {
    async of(kind) {
      for (const form of FORMS) {
        const path = modelPath(kind, form);
        const changed = await changedAt(path);
        if (changed === null) continue;
        const known = loaded.get(path);
        if (known?.changed === changed) return known.model;
        const model = await read(path, form);
        loaded.set(path, { changed, model });
        return model;
      }
      return null;
    },
  };
}

/** Puts a model in the place of the one before, whole or not at all. @returns where it is */
export async function saveModel(kind: Kind, form: ModelForm, content: Uint8Array): Promise<string> {
  const path = modelPath(kind, form);
  await mkdir(join(homeFolder(), "models"), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
  for (const other of FORMS) if (other !== form) await rm(modelPath(kind, other), { force: true });
  return path;
}

function modelPath(kind: Kind, form: ModelForm): string {
  return join(homeFolder(), "models", `${kind}.${form}`);
}

async function changedAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function read(path: string, form: ModelForm): Promise<TasteModel> {
  const { parseItemVectors, readModel, tasteModel, vectorTasteModel } = await import("@moodreel/recommend");
  return form === "model"
    ? tasteModel(readModel(await readFile(path)))
    : vectorTasteModel(await parseItemVectors(createReadStream(path)));
}
