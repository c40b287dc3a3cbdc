import { z } from "zod";
import { profileNameSchema } from "./common.ts";

export const stremioAddressQuerySchema = z.strictObject({
  viewer: profileNameSchema.optional().describe("Whose taste, history and age limit count"),
  posters: z
    .literal("metahub")
    .optional()
    .describe("Lets Stremio fetch posters from its own picture service; by default there are none"),
});

export const stremioAddressSchema = z
  .object({
    path: z
      .string()
      .describe(
        "Of the add-on on this server. Where the server asks for a token, a key is in it: keep it to yourself",
      ),
  })
  .meta({ id: "StremioAddress", examples: [{ path: "/stremio/viewer=ana/manifest.json" }] });
