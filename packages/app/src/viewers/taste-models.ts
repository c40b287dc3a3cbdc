import type { Kind } from "@moodreel/core";
import type { TasteModel } from "@moodreel/recommend";

/** What was learned from ratings of many people, one model per kind at most. */
export interface TasteModels {
  /** `null` while nothing was learned for the kind. */
  of(kind: Kind): Promise<TasteModel | null>;
}

export const NO_MODELS: TasteModels = { of: async () => null };
