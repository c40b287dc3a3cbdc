import { MoodreelError } from "@moodreel/core";
import type { Packed } from "./packed.ts";

export const packed: Packed = {
  bunzip2: (_packed, name) => refuse(name, "packed with bzip2"),
  unxz: (_packed, name) => refuse(name, "packed with xz"),
  parquetRows: (_chunks, name) => refuse(name, "a Parquet file"),
};

// oxlint-disable-next-line require-yield -- It refuses when it is first asked, as one that unpacks would.
async function* refuse(name: string, what: string): AsyncGenerator<never> {
  throw new MoodreelError(
    "unsupported",
    `${name} is ${what}, which a page cannot open. Choose it unpacked or as CSV, or import it with the command line.`,
    { file: name },
  );
}
