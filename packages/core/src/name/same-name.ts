import { foldName } from "./fold-name.ts";

/** Whether two names are one, in whatever spelling. */
export function sameName(one: string, other: string): boolean {
  return one === other || foldName(one) === foldName(other);
}
