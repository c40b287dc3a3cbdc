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

/** What every call of the API can be refused with. */
const ALWAYS = [400, 401, 403, 408, 414, 429, 431, 500, 503] as const;

/** What some calls can be refused with, besides: see `ERROR_RESPONSES`. */
type Sometimes = 404 | 409 | 413 | 415 | 502 | 507;

/**
 * The answers of a route that are errors.
 *
 * @example
 * response: { 200: catalogSchema, ...errorResponses(404) }
 */
export function errorResponses<Also extends Sometimes = never>(
  ...also: readonly Also[]
): Readonly<Record<(typeof ALWAYS)[number] | Also, typeof errorSchema>> {
  const statuses = [...ALWAYS, ...also];
  return Object.fromEntries(statuses.map((status) => [status, errorSchema])) as ReturnType<
    typeof errorResponses<Also>
  >;
}

export type ErrorBody = z.infer<typeof errorSchema>;
