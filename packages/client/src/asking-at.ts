import { errorWithoutAnswer, MoodreelApiError } from "./moodreel-api-error.ts";

type Fetch = (request: Request) => Promise<Response>;

/** What the API answers with; all else may still be JSON that was not called so. */
const ANSWERS = /^(?:application\/(?:json|zip|octet-stream)|image\/|text\/(?:csv|event-stream|xml))/;

/**
 * Asks, and tells an answer of a Moodreel server from what another program or a proxy says in its place.
 *
 * @throws MoodreelApiError `server-unreachable`, `answer-unreadable`
 */
export function askingAt(url: string, fetch?: Fetch): Fetch {
  return async (request) => {
    const response = await (fetch ?? globalThis.fetch)(request).catch((cause: unknown) => {
      throw request.signal.aborted ? cause : withoutAnswer(cause, url);
    });
    // Who serves the page is known, and what it says is shown in the page's own words.
    if (url === "" || (await isOurs(response))) return response;
    const { status } = response;
    throw new MoodreelApiError(
      status,
      "answer-unreadable",
      `What answered at ${url}, with status ${status}, is no Moodreel server: another program, or a proxy in front of it. Check the address, and what stands between.`,
    );
  };
}

/** Node says in the cause's cause why TLS came to nothing; a page is not told. */
function withoutAnswer(cause: unknown, url: string): MoodreelApiError {
  const { code } = ((cause as Error | null)?.cause ?? {}) as { readonly code?: unknown };
  const why = typeof code === "string" ? TLS_TROUBLE.find(([codes]) => codes.test(code))?.[1] : undefined;
  if (why === undefined) return errorWithoutAnswer(cause, url);
  return new MoodreelApiError(0, "server-unreachable", `${url} ${why}`, {}, { cause });
}

const TLS_TROUBLE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:EPROTO|ERR_SSL_)/,
    "speaks no https that can be understood. Ask with http:// where the server has no certificate.",
  ],
  [
    /CERT|SIGNATURE/,
    "has a certificate that is not trusted here, or is not for that name. For one that `moodreel serve --https` made, start Node with NODE_EXTRA_CA_CERTS=…/https/moodreel-authority.crt.",
  ],
];

async function isOurs(response: Response): Promise<boolean> {
  const { status, ok, headers } = response;
  // A proxy says with them that the server is away, and an empty answer says nothing more.
  if ([204, 502, 503, 504].includes(status)) return true;
  if (ok && headers.get("content-length") === "0") return false;
  if (ok && ANSWERS.test(headers.get("content-type") ?? "")) return true;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (typeof body !== "object" || body === null) return false;
  return ok || ("code" in body && "message" in body);
}
