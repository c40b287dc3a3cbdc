import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Refusals by the REST API itself: the codes of `ApiError`. */
export const API_ERRORS = {
  "request-invalid": entry(
    400,
    2,
    "the request does not fit the schema",
    "Correct what `fields` and the message name; /docs shows every request.",
  ),
  "https-required": entry(
    400,
    1,
    "the server speaks https, and was asked without",
    "Ask again with https:// in the address.",
  ),
  "upload-missing": entry(400, 2, "the upload has no part `file`", "Send the file as the part `file`."),
  "token-required": entry(
    401,
    1,
    "the server is open to other machines and the token is missing or wrong",
    "Send the header `Authorization: Bearer TOKEN`.",
  ),
  "host-refused": entry(
    403,
    1,
    "the `Host` header is not a name of this machine",
    "Use localhost or 127.0.0.1 in the address.",
  ),
  "origin-refused": entry(
    403,
    1,
    "another site tries to change something",
    "Use the app's own page, or start the server with that site among its `cors.origins`.",
  ),
  "not-found": entry(404, 1, "there is nothing at that address", "Look the address up at /docs."),
  "method-not-allowed": entry(
    405,
    1,
    "there is something at that address, but it does not take this method",
    "Use one of the methods that the header `Allow` lists.",
  ),
  "request-timeout": entry(
    408,
    1,
    "the request came too slowly, or stopped before its end",
    "Send it again, over a faster connection.",
  ),
  "body-too-large": entry(413, 1, "over 1 MB of JSON, or over 512 MB of upload", "Send less."),
  "address-too-long": entry(
    414,
    1,
    "a name in the address is longer than any name may be",
    "Use a shorter name.",
  ),
  "media-type-unsupported": entry(
    415,
    1,
    "the body has another type",
    "Send JSON, or multipart/form-data for uploads.",
  ),
  "too-many-tries": entry(
    429,
    1,
    "too many wrong tokens came from this address",
    "Wait as long as `Retry-After` says, then send the right token; it works at once.",
  ),
  "headers-too-large": entry(
    431,
    1,
    "the headers of the request are over 16 KB",
    "Send fewer or shorter headers.",
  ),
  "server-busy": entry(
    503,
    1,
    "as many uploads are under way, and waiting, as the server takes on",
    "Send the file again after the seconds that `Retry-After` says.",
  ),
  "server-ending": entry(
    503,
    1,
    "the server is being stopped",
    "Send the request again once the server has started again.",
  ),
  "store-unavailable": entry(503, 1, "the store does not answer", "Look at the server's log for the cause."),
  internal: entry(
    500,
    1,
    "something went wrong inside",
    "Look at the server's log, and report what it says.",
  ),
} as const satisfies Readonly<Record<string, ErrorEntry>>;

/** Refusals by the command line, and by `createServer`. */
export const COMMAND_ERRORS = {
  "token-unfit": entry(
    500,
    2,
    "a server is to let other machines in without a token, or its token is short, easy to guess or nothing that a header can carry",
    "Give it a token made by chance, such as `openssl rand -base64 24` makes.",
  ),
  usage: entry(
    400,
    2,
    "options that cannot be meant, or an address that cannot be listened on",
    "See the message, or `--help`.",
  ),
} as const satisfies Readonly<Record<string, ErrorEntry>>;
