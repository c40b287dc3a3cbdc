import { MoodreelError } from "@moodreel/core";
import { ApiFailure } from "../api-failure.ts";
import type { MoodreelApi } from "../moodreel-api.ts";

/** The same API, whose methods throw `ApiFailure` for whatever they throw. */
export function asFailures(api: MoodreelApi): MoodreelApi {
  const methods = Object.entries(api).map(([name, method]) => [
    name,
    typeof method === "function" ? failing(method as (...args: unknown[]) => Promise<unknown>) : method,
  ]);
  return Object.fromEntries(methods) as MoodreelApi;
}

/** As the server's: there is no use in asking again. */
const REFUSED = 400;

function failing(method: (...args: unknown[]) => Promise<unknown>) {
  return async (...args: unknown[]): Promise<unknown> => {
    try {
      return await method(...args);
    } catch (error) {
      throw localFailure(error);
    }
  };
}

function localFailure(error: unknown): unknown {
  if (error instanceof MoodreelError) {
    return new ApiFailure(error.code, error.message, REFUSED, error.fields, { cause: error });
  }
  return error;
}
