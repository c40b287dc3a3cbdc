import { readFileSync } from "node:fs";
import { examplesOf, fencesOf, type Fence } from "./fences.ts";

const FENCES = fencesOf(readFileSync(new URL("../../../docs/developers.md", import.meta.url), "utf8"));

/** Every use of a block of docs/developers.md, with its blocks. */
export const USES: readonly string[] = [...new Set(FENCES.map(({ use }) => use))];

/** The examples for Node, each with what it prints. */
export const NODE_EXAMPLES = examplesOf(FENCES, "node");

/** The code of the one block of docs/developers.md with that language and use. */
export function developersBlock(language: string, use: string): string {
  const found = FENCES.filter((fence: Fence) => fence.language === language && fence.use === use);
  if (found.length !== 1)
    throw new Error(`docs/developers.md has ${found.length} blocks \`${language} ${use}\`.`);
  return found[0]!.code;
}
