import { DEFAULTS } from "@moodreel/core";
import { z } from "zod";
import { catalogNameSchema, kindSchema } from "./common.ts";

export const facetsQuerySchema = z.strictObject({
  kind: kindSchema.default(DEFAULTS.kind),
  catalog: catalogNameSchema.optional().describe("By default all catalogues of the kind"),
});

export const facetsSchema = z
  .object({
    catalog: z.string().nullable().describe("The catalogue that was asked; null when the kind has none"),
    genres: z.array(z.string()).describe("The most frequent first"),
    languages: z.array(z.string()).describe("The most frequent first"),
    decades: z.array(z.int()).describe("First years of decades, the latest first"),
    hasLengths: z.boolean().describe("Whether enough of them say how long they are"),
    hasCertificates: z.boolean().describe("Whether enough of them say for which age they are"),
  })
  .meta({
    id: "Facets",
    description: "What there is to filter by",
    examples: [
      {
        catalog: "my films",
        genres: ["Comedy"],
        languages: ["en"],
        decades: [1980],
        hasLengths: true,
        hasCertificates: false,
      },
    ],
  });
