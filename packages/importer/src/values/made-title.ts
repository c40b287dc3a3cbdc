import type { Kind } from "@moodreel/core";
import { isName } from "./written-title.ts";

/** Where the author or artist stands in the lines of a list: `Dune - Frank Herbert`, `Radiohead - Airbag`, `Dune by Frank Herbert`. */
export type MakerForm = "behind" | "before" | "by";

export interface MadeTitle {
  readonly title: string;
  readonly maker: string | null;
}

const DASH = /\s+[-–—]\s+/;
const BY = /^(.*\S)\s+by\s+(\p{Lu}.*)$/u;
const YEAR = /\s*([([](?:1[89]|20)\d\d[)\]])\s*/;
const MOST = 0.9;

/**
 * Where nearly all lines have one, by which side has names of two words and more; where neither has, artists stand
 * before what they made. `null` where that is not plain: a dash may be part of a title.
 *
 * @param lines titles, without ratings
 * @param kind `null` where it is not said
 */
export function makerForm(lines: readonly string[], kind: Kind | null): MakerForm | null {
  const titles = lines.filter((line) => line.trim() !== "").map((line) => line.replace(YEAR, " ").trim());
  const share = (test: (line: string) => boolean): number => titles.filter(test).length / titles.length;
  if (titles.length < 2) return null;
  if (share((line) => BY.test(line)) >= MOST) return "by";
  const parted = titles.map((line) => line.split(DASH)).filter(({ length }) => length > 1);
  if (parted.length < titles.length * MOST) return null;
  const parts = parted[0]?.length ?? 0;
  if (parts > (kind === "music" ? 3 : 2) || parted.some(({ length }) => length !== parts)) return null;
  const names = (at: 0 | 1): number => parted.filter((one) => isName(one[at] ?? "")).length / parted.length;
  const [before, behind] = [names(0), names(1)];
  if (parts === 2 && behind >= 0.7 && before < 0.5) return "behind";
  return kind === "music" || (before >= 0.7 && behind < 0.5) ? "before" : null;
}

/** A title without who made it, with its year if it has one. */
export function madeTitle(line: string, form: MakerForm): MadeTitle {
  const [, year = ""] = YEAR.exec(line) ?? [];
  const bare = line.replace(YEAR, " ").trim();
  const parts = form === "by" ? (BY.exec(bare)?.slice(1) ?? []) : bare.split(DASH);
  if (parts.length < 2) return { title: line, maker: null };
  const [title = "", maker = ""] =
    form === "before" ? [parts.at(-1), parts[0]] : [parts[0], parts.slice(1).join(" - ")];
  return { title: year === "" ? title : `${title} ${year}`, maker };
}
