import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text in quotes, or one in backticks. */
const TEXT = /"([\w-]+\.[\w-]+)"|`([\w-]+\.(?:[\w.-]|\$\{[^`]*?\})+)`/g;

/**
 * Which of `keys` stand in the page's code.
 *
 * @param folder the page's `src`
 */
export function usedKeys(folder: string, keys: readonly string[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const file of globSync("**/*.{ts,tsx}", { cwd: folder })) {
    if (file.startsWith("shared/messages/") || file.includes(".test.")) continue;
    for (const key of keysIn(readFileSync(join(folder, file), "utf8"), keys)) used.add(key);
  }
  return used;
}

/** Keys as they are, and all that a template such as `emotion.${name}` can be. */
export function keysIn(code: string, keys: readonly string[]): readonly string[] {
  return [...code.matchAll(TEXT)].flatMap(([, plain, template = ""]) => {
    if (plain !== undefined) return keys.filter((key) => key === plain);
    const literals = template
      .split(/\$\{.*?\}/)
      .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const pattern = new RegExp(`^${literals.join("[^.]+")}$`);
    return keys.filter((key) => pattern.test(key));
  });
}
