import { z } from "zod";

/** The body of every answer with a status of 400 and above. */
export const errorSchema = z.object({
  code: z.string().describe("Stable; docs/errors.md lists them"),
  message: z.string().describe("What is wrong and what to do"),
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()])).optional(),
});

export type ErrorBody = z.infer<typeof errorSchema>;
