import { OPINION_FORMATS } from "@moodreel/app";
import { z } from "zod";
import { ageLimitSchema, profileNameSchema } from "./common.ts";
import { EVENING } from "./examples.ts";

const ME = { name: "me", createdAt: EVENING, keepsMoods: false };

export const profileSchema = z
  .object({
    name: z.string(),
    createdAt: z.string().describe("ISO 8601"),
    keepsMoods: z.boolean().describe("Whether the person agreed that moods and picks are kept"),
    ageLimit: ageLimitSchema.optional().describe("Years; absent without a limit"),
  })
  .meta({ id: "Viewer", description: "Somebody whom a list is for", examples: [ME] });

export const profileListSchema = z
  .object({ profiles: z.array(profileSchema) })
  .meta({ id: "ViewerList", examples: [{ profiles: [ME] }] });

export const profileParamsSchema = z.object({ name: profileNameSchema });

export const opinionsFileParamsSchema = z.object({
  name: profileNameSchema,
  format: z.enum(OPINION_FORMATS).describe("The program that the file is for"),
});

const limit = ageLimitSchema.describe(
  "Years: what is not known to be for this age, by its certificate, is never shown to them",
);

export const newProfileSchema = z
  .strictObject({
    name: profileNameSchema,
    keepsMoods: z.boolean().default(false),
    ageLimit: limit.optional(),
  })
  .meta({ id: "NewViewer", examples: [{ name: "me" }] });

export const profileSettingsSchema = z
  .strictObject({
    keepsMoods: z.boolean().optional(),
    ageLimit: limit.nullable().optional().describe("`null` takes the limit away"),
  })
  .refine((settings) => Object.keys(settings).length > 0, {
    message: "give `keepsMoods`, `ageLimit`, or both",
  })
  .meta({ id: "ViewerSettings", examples: [{ keepsMoods: true }] });

export type ProfileInfo = z.infer<typeof profileSchema>;
