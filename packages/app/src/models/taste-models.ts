import type { Kind } from "@moodreel/core";
import type { TasteModel } from "@moodreel/recommend";

/** What a model is: matrices that this program fitted, or item vectors that Spark did. */
export const MODEL_FORMS = ["model", "vectors"] as const;

export type ModelForm = (typeof MODEL_FORMS)[number];

/** What was learned from ratings of many people, one model per kind at most. */
export interface TasteModels {
  /** `null` while nothing was learned for the kind. */
  of(kind: Kind): Promise<TasteModel | null>;
  /** Why the one there is cannot be used, in words for the person; `null` when it can, or there is none. */
  readonly problem?: (kind: Kind) => Promise<string | null>;
  /** Puts a model in the place of the one before; missing where none can be kept. @returns where it is */
  readonly save?: (kind: Kind, form: ModelForm, content: Uint8Array) => Promise<string>;
}

export const NO_MODELS: TasteModels = { of: async () => null };
