import { z } from "zod";

export const errorSchema = z
  .object({
    code: z.string().describe("Stable; docs/errors.md lists them"),
    message: z.string().describe("What is wrong and what to do"),
    fields: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()]))
      .optional()
      .describe("For programs: what the message is about; for `request-invalid` what is wrong, by field"),
  })
  .meta({
    id: "Error",
    description: "The body of every answer with a status of 400 and above",
    examples: [
      {
        code: "request-invalid",
        message: "The request does not fit. count: must be at most 100.",
        fields: { count: "must be at most 100" },
      },
    ],
  });

export type ErrorBody = z.infer<typeof errorSchema>;
