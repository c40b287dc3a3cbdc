import { fileURLToPath } from "node:url";

/** Path of the films that ship with the product; see starter/README.md for where they come from. */
export function starterFile(): string {
  return fileURLToPath(new URL("../../starter/movies.csv.gz", import.meta.url));
}

/** Path of what ratings of many people say of them. */
export function starterModelFile(): string {
  return fileURLToPath(new URL("../../starter/movies.model.gz", import.meta.url));
}
