import { paint, plain } from "./paint.ts";

/** One line on the error stream: what cannot be used, while the rest can. */
export function printWarning(message: string): void {
  process.stderr.write(`${paint("yellow", "warning", process.stderr)} ${plain(message)}\n`);
}
