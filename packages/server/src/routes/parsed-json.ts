import { repeatedKey } from "@moodreel/core/text";
import type { z } from "zod";
import { ApiError } from "../errors/api-error.ts";

/**
 * JSON that stands in an address, held to a schema.
 *
 * @param problem what to say when it is something else
 * @throws ApiError `request-invalid`
 */
export function parsedJson<T extends z.ZodType>(
  json: string | undefined,
  schema: T,
  problem: string,
): z.infer<T> | undefined {
  if (json === undefined) return undefined;
  try {
    const result = schema.safeParse(JSON.parse(json));
    if (result.success && repeatedKey(json) === null) return result.data;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw new ApiError("request-invalid", problem);
}
