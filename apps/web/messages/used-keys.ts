import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text in quotes, or one in backticks. */
const TEXT = /"([\w-]+\.[\w-]+)"|`([\w-]+\.(?:[\w.-]|\$\{[^`]*?\})+)`/g;

/**
 * Which of `keys` stand in the page's code, as they are or as a template such as `emotion.${name}`, which
 * stands for all that it can be.
 *
 * @param folder the page's `src`
 */
export function usedKeys(folder: string, keys: readonly string[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const file of globSync("**/*.{ts,tsx}", { cwd: folder })) {
    if (file.startsWith("shared/messages/") || file.includes(".test.")) continue;
    for (const [, plain, template] of readFileSync(join(folder, file), "utf8").matchAll(TEXT)) {
      if (plain !== undefined) used.add(plain);
      else if (template !== undefined) {
        const pattern = new RegExp(
          `^${template
            .split(/\$\{.*?\}/)
            .map(RegExp.escape)
            .join("[^.]+")}$`,
        );
        for (const key of keys) if (pattern.test(key)) used.add(key);
      }
    }
  }
  return new Set(keys.filter((key) => used.has(key)));
}
