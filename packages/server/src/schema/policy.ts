import { EMOTIONS } from "@moodreel/core";
import { z } from "zod";
import { emotionSchema, kindSchema } from "./recommendation.ts";

const rowSchema = z
  .array(z.strictObject({ genre: z.string().trim().min(1).max(60), weight: z.number().gt(0).max(1) }))
  .max(20);

/** A missing or empty row leaves the emotion unmapped. */
export const policyTableSchema = z.partialRecord(emotionSchema, rowSchema);

export const policySchema = z.strictObject({ match: policyTableSchema, lift: policyTableSchema });

export const policyQuerySchema = z.object({ kind: kindSchema.default("movie") });

export const policyResponseSchema = z.object({
  kind: kindSchema,
  isDefault: z.boolean(),
  policy: policySchema,
  unmapped: z.object({ match: z.array(z.enum(EMOTIONS)), lift: z.array(z.enum(EMOTIONS)) }),
});

export type PolicyResponse = z.infer<typeof policyResponseSchema>;
