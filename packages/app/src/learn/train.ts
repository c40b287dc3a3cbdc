import { MoodreelError, type Kind } from "@moodreel/core";
import { writeModel } from "@moodreel/recommend";
import { shelfName, type ShelvedStore } from "@moodreel/store";
import type { TasteModels } from "../models/taste-models.ts";
import { contentsOf } from "./contents-of.ts";
import { learnFromRatings, type LearnedModel, type LearnOptions } from "./learn-from-ratings.ts";

export type TrainGiven = LearnOptions;

export type TrainReport = LearnedModel["figures"] & {
  /** Where the model is kept. */
  readonly path: string;
  /** A sentence on each damaged catalogue: of its items nothing was learned from. */
  readonly warnings: readonly string[];
};

/**
 * Learns from ratings of many people what goes with what. Viewers are recommended to by it from then on.
 *
 * @throws MoodreelError `unsupported` where no model can be kept; else as {@link learnFromRatings}
 */
export async function train(
  models: TasteModels,
  kind: Kind,
  file: string,
  given: TrainGiven,
  catalogs: ShelvedStore,
): Promise<TrainReport> {
  if (models.save === undefined) {
    throw new MoodreelError("unsupported", "There is nowhere to keep a model: open Moodreel with `home`.");
  }
  const { model, figures } = await learnFromRatings(file, given, (ids) => contentsOf(catalogs, kind, ids));
  const warnings = await catalogs.leftOut(shelfName(kind));
  return { ...figures, warnings, path: await models.save(kind, "model", writeModel(model)) };
}
