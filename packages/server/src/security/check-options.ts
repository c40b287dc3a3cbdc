import { existsSync } from "node:fs";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { MoodreelError } from "@moodreel/core";

interface Checked {
  readonly moodreel: unknown;
  readonly cors?: { readonly origins: readonly string[] };
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly webRoot?: string;
}

/**
 * Refuses at once what a server could only fail by later, one request at a time.
 *
 * @throws MoodreelError `usage`
 */
export function checkOptions({ moodreel, cors, tls, webRoot }: Checked): void {
  if (typeof (moodreel as { recommend?: unknown } | null | undefined)?.recommend !== "function") {
    throw unmeant("moodreel: give what `openMoodreel` of @moodreel/app opened.");
  }
  if (cors !== undefined && !Array.isArray(cors.origins)) {
    throw unmeant('cors: give a list of sites, such as { origins: ["https://films.example"] }.');
  }
  for (const origin of cors?.origins ?? []) checkOrigin(origin);
  if (tls !== undefined) checkPair(tls);
  if (webRoot !== undefined && !hasPage(webRoot)) {
    throw unmeant(
      `webRoot: there is no built page in ${JSON.stringify(webRoot)}, no index.html. Build it with \`npm run build\`, or leave webRoot out to serve the API alone.`,
    );
  }
}

function hasPage(folder: string): boolean {
  return typeof folder === "string" && existsSync(join(folder, "index.html"));
}

/** As a browser would send it. */
function checkOrigin(origin: string): void {
  if (URL.canParse(origin) && /^https?:/.test(origin) && new URL(origin).origin === origin) return;
  throw unmeant(
    `cors.origins: "${origin}" is not an origin. Write scheme, host and port only, such as https://films.example or http://localhost:5173.`,
  );
}

function checkPair({ cert, key }: { readonly cert: string; readonly key: string }): void {
  try {
    createSecureContext({ cert, key });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw unmeant(
      `tls: the certificate and its key cannot be used (${why}). Give both as PEM, of one another, the key not encrypted.`,
      { cause },
    );
  }
}

function unmeant(message: string, options?: ErrorOptions): MoodreelError {
  return new MoodreelError("usage", message, {}, options);
}
