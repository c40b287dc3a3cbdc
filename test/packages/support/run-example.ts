import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { faces } from "../../browser/support/faces.ts";
import { succeed, type Ended } from "./execute.ts";
import type { Example } from "./fences.ts";

/** Films of one's own, which some examples take for granted. */
const FILMS = "title,genres,year\nAirplane!,Comedy,1980\nHeat,Thriller,1995\n";

/**
 * Runs an example in a folder of its own inside the project, so that files that it makes are not met again. There
 * lie `films.csv`, and `photo.jpg` of somebody who smiles.
 */
export async function runExample({ fence }: Example, project: string, node: string): Promise<Ended> {
  const cwd = mkdtempSync(join(project, "example-"));
  const env = { MOODREEL_HOME: join(cwd, "home"), XDG_CACHE_HOME: join(cwd, "cache") };
  if (fence.language === "sh") return succeed("sh", ["-euc", fence.code], { cwd, node, env });
  writeFileSync(join(cwd, "films.csv"), FILMS);
  await faces(cwd, { smiling: "photo.jpg" });
  const file = join(cwd, "example.mjs");
  writeFileSync(file, fence.code);
  return succeed("node", [file], { cwd, node, env });
}
