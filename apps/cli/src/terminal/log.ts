import { writeSync } from "node:fs";

const STANDARD_OUTPUT = 1;

/** Standard output, for a server that goes on whatever becomes of its log: a line that a full disk has no room for is left out. */
export const LOG = {
  write(line: string): void {
    try {
      writeSync(STANDARD_OUTPUT, line);
    } catch {
      // There is nowhere else to say it.
    }
  },
};
