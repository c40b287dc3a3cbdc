import { MoodreelError } from "@moodreel/core";
import { ApiFailure } from "../api-failure.ts";

/** As the server's: there is no use in asking again. */
const REFUSED = 400;

/** What the product refuses, as the page takes it; anything else is as it was. */
export function localFailure(error: unknown): unknown {
  if (!(error instanceof MoodreelError)) return error;
  return new ApiFailure(error.code, error.message, REFUSED, error.fields, { cause: error });
}
