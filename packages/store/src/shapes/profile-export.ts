import { FEELINGS } from "@moodreel/core/feeling";
import { z } from "zod";
import { DEFAULT_LIMITS } from "../limits/profile-limits.ts";
import {
  ageLimitSchema,
  emotionSchema,
  intentSchema,
  itemIdSchema,
  kindSchema,
  profileNameSchema,
  reactionSchema,
  scoresSchema,
} from "./common.ts";
import { keptItemSchema } from "./item.ts";
import { momentSchema } from "./moment.ts";

/** Somebody who says so every hour of ten years comes to less. */
const MOST_TIMES = 1_000_000;
/** What is learned of a genre; it fades, so that no more comes together. */
const amount = z.number().min(0).max(1_000_000_000);
const name = z.string().max(2000);

const outcomes = z.record(name, z.object({ taken: amount, passed: amount }));
const learned = z.object({
  match: z.partialRecord(emotionSchema, outcomes),
  lift: z.partialRecord(emotionSchema, outcomes),
});

export const opinionsSchema = z
  .array(
    z.object({
      item: keptItemSchema,
      reactions: z.partialRecord(reactionSchema, momentSchema),
      rating: z.number().min(0).max(10).nullable(),
      passed: amount,
      passedAt: momentSchema.nullable(),
      at: momentSchema,
    }),
  )
  .max(DEFAULT_LIMITS.opinions);

const mood = z.object({
  at: momentSchema,
  dominant: emotionSchema,
  scores: scoresSchema,
  feeling: z.enum(FEELINGS).optional(),
  intent: intentSchema,
  kind: kindSchema,
  catalog: name.nullable(),
  picked: z.array(z.object({ id: itemIdSchema, title: name, reaction: reactionSchema })).max(1000),
});

const correction = z.object({
  looked: emotionSchema,
  felt: emotionSchema,
  times: z.int().min(1).max(MOST_TIMES),
  lastAt: momentSchema,
});

/** All that is kept of a profile, as it comes back from a file. */
export const profileExportSchema = z.object({
  profile: z.object({
    name: profileNameSchema,
    createdAt: momentSchema,
    keepsMoods: z.boolean(),
    ageLimit: ageLimitSchema.optional(),
  }),
  kinds: z.partialRecord(kindSchema, z.object({ learned, opinions: opinionsSchema })),
  moods: z.array(mood).max(DEFAULT_LIMITS.moods),
  corrections: z.array(correction).max(1000),
});
