import { POLICY_BOUNDS } from "@moodreel/core/policy";
import { z } from "zod";
import { emotionSchema } from "./common.ts";

const weightedGenreSchema = z
  .strictObject({
    genre: z.string().trim().min(1).max(POLICY_BOUNDS.genreLength).regex(/\S/),
    weight: z.number().gt(0).max(1),
  })
  .meta({ id: "WeightedGenre" });

const policyTableSchema = z
  .partialRecord(emotionSchema, z.array(weightedGenreSchema).max(POLICY_BOUNDS.genres))
  .meta({
    id: "PolicyTable",
    description: "Genres by emotion; a missing or empty row leaves the emotion unmapped",
  });

export const POLICY_EXAMPLE = {
  match: { happy: [{ genre: "Comedy", weight: 1 }], sad: [{ genre: "Romance", weight: 1 }] },
  lift: { sad: [{ genre: "Comedy", weight: 1 }] },
};

export const policySchema = z
  .strictObject({ match: policyTableSchema, lift: policyTableSchema })
  .meta({ id: "Policy", description: "What each mood brings, per intent", examples: [POLICY_EXAMPLE] });
