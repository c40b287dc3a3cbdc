import { DEFAULTS } from "@moodreel/core";
import { z } from "zod";
import { emotionSchema, kindSchema } from "./common.ts";

const weightedGenreSchema = z
  .strictObject({ genre: z.string().trim().min(1).max(60), weight: z.number().gt(0).max(1) })
  .meta({ id: "WeightedGenre" });

export const policyTableSchema = z.partialRecord(emotionSchema, z.array(weightedGenreSchema).max(20)).meta({
  id: "PolicyTable",
  description: "Genres by emotion; a missing or empty row leaves the emotion unmapped",
});

const EXAMPLE = {
  match: { happy: [{ genre: "Comedy", weight: 1 }], sad: [{ genre: "Romance", weight: 1 }] },
  lift: { sad: [{ genre: "Comedy", weight: 1 }] },
};

export const policySchema = z
  .strictObject({ match: policyTableSchema, lift: policyTableSchema })
  .meta({ id: "Policy", description: "What each mood brings, per intent", examples: [EXAMPLE] });

export const policyQuerySchema = z.strictObject({ kind: kindSchema.default(DEFAULTS.kind) });

export const policyResponseSchema = z
  .object({
    kind: kindSchema,
    isDefault: z.boolean(),
    policy: policySchema,
    unmapped: z.object({ match: z.array(emotionSchema), lift: z.array(emotionSchema) }),
  })
  .meta({
    id: "PolicyOfKind",
    examples: [
      {
        kind: "movie",
        isDefault: false,
        policy: EXAMPLE,
        unmapped: {
          match: ["neutral", "surprise", "angry", "disgust", "fear", "contempt"],
          lift: ["neutral", "happy", "surprise", "angry", "disgust", "fear", "contempt"],
        },
      },
    ],
  });

export type PolicyResponse = z.infer<typeof policyResponseSchema>;
