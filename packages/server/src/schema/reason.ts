import { FEELINGS } from "@moodreel/core/feeling";
import { z } from "zod";
import { emotionSchema, shareSchema } from "./common.ts";

const basisSchema = z
  .enum(["seen", "chosen", ...FEELINGS])
  .describe("Whether the mood was read from a face, chosen as an emotion, or said in one of people's words");

const viewerOfReason = z
  .string()
  .optional()
  .describe("Of several viewers the one whose opinion it is; absent where there is but one");

/** Why an item is on a list, by its parts. */
export const reasonSchema = z
  .discriminatedUnion("why", [
    z.object({
      why: z.literal("genre"),
      genres: z.array(z.string()).describe("Those that the mood leads to"),
      origin: z
        .enum(["table", "taken", "tried"])
        .describe("The policy names them, the viewer took them before, or they are tried"),
      emotion: emotionSchema,
      basis: basisSchema,
      lifts: z.boolean().describe("Whether they are to lead out of a bad mood"),
    }),
    z.object({ why: z.literal("touch"), genre: z.string(), emotion: emotionSchema, basis: basisSchema }),
    z.object({
      why: z.literal("like"),
      titles: z.array(z.string()),
      viewer: viewerOfReason,
      share: shareSchema.describe("Of all that speaks for it in the viewers' taste"),
    }),
    z.object({ why: z.literal("unlike"), titles: z.array(z.string()), viewer: viewerOfReason }),
    z.object({ why: z.literal("praise"), rating: z.number().nullable(), votes: z.number().nullable() }),
  ])
  .meta({ id: "Reason" });
