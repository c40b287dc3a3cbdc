import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { TasteModel } from "@moodreel/recommend";
import type { TasteModels } from "../models/taste-models.ts";
import { STARTER } from "./starter.ts";
import { starterModelFile } from "./starter-file.ts";

/**
 * The models of a home folder and, where none was trained for films, the one that ships with the starter: it
 * knows films by IMDb's ids, in whatever catalogue they are.
 */
export function withStarterModel<T extends TasteModels>(models: T): T {
  let loading: Promise<TasteModel> | undefined;
  return {
    ...models,
    of: async (kind) => {
      const own = await models.of(kind);
      if (own !== null || kind !== STARTER.kind) return own;
      return (loading ??= load());
    },
  };
}

/**
 * Two digits of what people rated in one year: of most films it knows a handful of ratings, and what a person likes of
 * genres, people and origins says as much.
 */
const CONTENT = 0.5;

async function load(): Promise<TasteModel> {
  const { readModel, tasteModel } = await import("@moodreel/recommend");
  return tasteModel(readModel(await promisify(gunzip)(await readFile(starterModelFile()))), {
    content: CONTENT,
  });
}
