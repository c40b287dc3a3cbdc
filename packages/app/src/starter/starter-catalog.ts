import { fileURLToPath } from "node:url";

/** The films that ship with the product; see starter/README.md for where they come from. */
export function starterCatalog(): {
  readonly path: string;
  readonly name: "starter";
  readonly kind: "movie";
} {
  return {
    path: fileURLToPath(new URL("../../starter/movies.csv.gz", import.meta.url)),
    name: "starter",
    kind: "movie",
  };
}
