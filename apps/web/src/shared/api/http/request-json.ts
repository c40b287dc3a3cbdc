import { failureOf, unreachable } from "../api-failure.ts";
import { authorization } from "./token.ts";

export interface JsonRequest {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Of the server; by default that of the page. */
  readonly origin?: string;
}

/**
 * One call of the API. Answers `null` for a response without a body.
 *
 * @throws ApiFailure for every answer of 400 and above, and for none at all
 */
export async function requestJson<T>(
  path: string,
  { method = "GET", body, signal, origin = "" }: JsonRequest = {},
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`${origin}/api/v1/${path}`, {
      method,
      headers: {
        ...authorization(),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw unreachable(cause);
  }
  const parsed: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) throw failureOf(response.status, parsed);
  return parsed as T;
}
