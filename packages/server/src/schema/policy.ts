import { DEFAULTS } from "@moodreel/core";
import { POLICY_EXAMPLE, policySchema } from "@moodreel/store/shapes";
import { z } from "zod";
import { emotionSchema, kindSchema } from "./common.ts";

export { policySchema } from "@moodreel/store/shapes";

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
        policy: POLICY_EXAMPLE,
        unmapped: {
          match: ["neutral", "surprise", "angry", "disgust", "fear", "contempt"],
          lift: ["neutral", "happy", "surprise", "angry", "disgust", "fear", "contempt"],
        },
      },
    ],
  });

export type PolicyResponse = z.infer<typeof policyResponseSchema>;
