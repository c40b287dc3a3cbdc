import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A red picture of 40 by 60 pixels. */
export const JPEG = readFileSync(join(import.meta.dirname, "poster.jpg"));
