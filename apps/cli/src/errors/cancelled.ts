import { EXIT } from "./exit-codes.ts";

/** The person ended the command on the way, as with Ctrl+C. No failure: it is said, and the shell hears which signal it was. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
  readonly code = "cancelled";
  readonly exit = EXIT.interrupted;
}
