import { MoodreelApiError } from "./moodreel-api-error.ts";

const SUCH_AS = "Write it as http://ADDRESS:PORT, such as http://127.0.0.1:7788";

/**
 * A server's address as calls begin with. In a page also "", of the server that serves it, and a path of that server.
 *
 * @throws MoodreelApiError `server-url-invalid`
 */
export function serverAddress(url: string | URL): string {
  const given: unknown = url;
  if (typeof given !== "string" && !(given instanceof URL)) {
    throw invalid(`The server's address is missing, as \`url\`. ${SUCH_AS}.`);
  }
  const address = String(given);
  const isInPage = "location" in globalThis;
  if (isInPage && (address === "" || /^\/(?!\/)/.test(address))) return address;
  const parsed = URL.canParse(address) ? new URL(address) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
    const own = address === "" ? " Only a page that the server itself serves can leave it empty." : "";
    throw invalid(`${JSON.stringify(address)} is not the address of a server. ${SUCH_AS}.${own}`);
  }
  const { origin, username, password, search, hash, pathname } = parsed;
  if (username !== "" || password !== "") {
    throw invalid(
      `The address of ${origin} has a user or a password in it, which requests cannot carry. Leave them out; the server's token is given as \`token\`.`,
    );
  }
  if (search !== "" || hash !== "") {
    throw invalid(
      `The address of ${origin} goes on with ? or #. Leave that out; the server's token is given as \`token\`.`,
    );
  }
  if (/\/api\/v1\/?$/.test(pathname)) {
    throw invalid(`${address} ends in /api/v1, which every call adds by itself. Leave it out.`);
  }
  return address;
}

function invalid(message: string): MoodreelApiError {
  return new MoodreelApiError(0, "server-url-invalid", message);
}
