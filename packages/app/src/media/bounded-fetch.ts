import { MoodreelError } from "@moodreel/core";

/** One question to a media server. */
export interface Asked {
  readonly url: URL;
  /** Of the server, for messages: `Kodi`. */
  readonly server: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, with POST. */
  readonly body?: unknown;
  readonly method?: "GET" | "POST";
  readonly signal?: AbortSignal | undefined;
  /** By default ten seconds. */
  readonly timeoutMs?: number;
  /** By default 32 MB. */
  readonly maxBytes?: number;
}

export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Asks an address and nothing else: a redirection is not followed, for it could lead anywhere. Ends within its time,
 * and with more bytes than allowed.
 *
 * @throws MoodreelError `media-unreachable`, `media-refused` for 401 and 403, `media-answer-wrong`; the signal's
 *   reason once it aborts
 */
export async function boundedFetch(asked: Asked): Promise<Answered> {
  const { url, server, signal, headers = {}, body, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES } = asked;
  const late = AbortSignal.timeout(timeoutMs);
  const at = `${server} at ${url.origin}`;
  try {
    const response = await fetch(url, {
      method: asked.method ?? (body === undefined ? "GET" : "POST"),
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "manual",
      signal: signal === undefined ? late : AbortSignal.any([signal, late]),
    });
    const { status } = response;
    if (status === 401 || status === 403) throw refused(at);
    if (status >= 300 && status < 400) throw redirected(at, response.headers.get("location"), url);
    const bytes = await bytesOf(response, maxBytes, at);
    return { status, type: response.headers.get("content-type") ?? "", bytes };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof MoodreelError) throw error;
    throw unreachable(at, late.aborted ? timeoutMs : null, error);
  }
}

/** @throws MoodreelError `media-answer-wrong` for what is no JSON */
export function jsonOf({ status, bytes }: Answered, { server, url }: Pick<Asked, "server" | "url">): unknown {
  try {
    if (status < 400) return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Said below.
  }
  throw wrongAnswer(`${server} at ${url.origin}`, `HTTP ${status}, which is not what ${server} answers`);
}

/** @param what came, as half a sentence */
export function wrongAnswer(at: string, what: string): MoodreelError {
  return new MoodreelError(
    "media-answer-wrong",
    `${at} answered with ${what}. Check the address: the port may be that of another program.`,
    { server: at },
  );
}

async function bytesOf(response: Response, maxBytes: number, at: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) throw wrongAnswer(at, `more than ${Math.round(maxBytes / 2 ** 20)} MB`);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let from = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, from);
    from += chunk.byteLength;
  }
  return bytes;
}

function refused(at: string): MoodreelError {
  return new MoodreelError(
    "media-refused",
    `${at} does not let Moodreel in. Check the API key, or the user and the password, and connect again.`,
    { server: at },
  );
}

function redirected(at: string, location: string | null, from: URL): MoodreelError {
  const there = location !== null && URL.canParse(location, from) ? new URL(location, from).origin : null;
  const hint =
    there === null || there === from.origin
      ? "Give the address that it answers at itself."
      : `If that is yours, connect with ${there} in its place.`;
  return new MoodreelError("media-answer-wrong", `${at} sends to another address. ${hint}`, { server: at });
}

function unreachable(at: string, timeoutMs: number | null, cause: unknown): MoodreelError {
  const why = timeoutMs === null ? "" : ` within ${timeoutMs / 1000} s`;
  return new MoodreelError(
    "media-unreachable",
    `${at} does not answer${why}. Check that it runs, that the address is right, and that it lets other machines in.`,
    { server: at },
    { cause },
  );
}
