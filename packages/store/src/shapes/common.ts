import { EMOTIONS, INTENTS, KINDS, REACTIONS } from "@moodreel/core";
import { z } from "zod";
import { nameSchema } from "./name.ts";
import { DEFAULT_LIMITS } from "../limits/profile-limits.ts";

/** A share of something, 0 to 1. */
export const shareSchema = z.number().min(0).max(1);
/** Years. */
export const ageLimitSchema = z.int().min(0).max(18);

export const emotionSchema = z.enum(EMOTIONS).meta({ id: "Emotion" });
export const kindSchema = z.enum(KINDS).meta({ id: "Kind", description: "What a catalogue holds" });
export const intentSchema = z
  .enum(INTENTS)
  .meta({ id: "Intent", description: "`match` goes with the mood, `lift` leads away from a bad one" });
export const reactionSchema = z.enum(REACTIONS).meta({ id: "Reaction" });

export const catalogNameSchema = nameSchema("catalog").meta({ id: "CatalogName", examples: ["my films"] });

/** The name of a viewer; `profile` is its older name in this version of the API. */
export const profileNameSchema = nameSchema("viewer").meta({ id: "ViewerName", examples: ["me"] });

/** As many as there can be: who is left out of a question loses their age limit with their taste. */
export const viewerNamesSchema = z.array(profileNameSchema).max(DEFAULT_LIMITS.profiles);

/** The same between bars, in a query string. */
export const viewersTextSchema = z.string().max(10_000);

export const itemIdSchema = z.string().min(1).max(200);

export const scoresSchema = z
  .strictObject({
    neutral: shareSchema,
    happy: shareSchema,
    surprise: shareSchema,
    sad: shareSchema,
    angry: shareSchema,
    disgust: shareSchema,
    fear: shareSchema,
    contempt: shareSchema,
  })
  .meta({
    id: "Scores",
    description: "All eight, each 0 to 1; they are scaled to sum to 1",
    examples: [
      {
        neutral: 0.1,
        happy: 0.8,
        surprise: 0,
        sad: 0.1,
        angry: 0,
        disgust: 0,
        fear: 0,
        contempt: 0,
      },
    ],
  });
