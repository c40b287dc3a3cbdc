import { errorOfAnswer, errorWithoutAnswer, MoodreelApiError } from "./moodreel-api-error.ts";

interface Answered<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What a call was answered with.
 *
 * @throws MoodreelApiError for every answer of 400 and above, and for none at all
 */
export async function dataOf<Data>(call: Promise<Answered<Data>>, signal?: AbortSignal): Promise<Data> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw signal?.aborted === true || cause instanceof MoodreelApiError ? cause : errorWithoutAnswer(cause);
  });
  if (!response.ok) throw errorOfAnswer(response.status, error);
  return data as Data;
}
