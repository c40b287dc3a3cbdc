/** `(max. 5)`, `sur 20`, `/100`, `out of 10`, `1-10`, `(5)`; in `Grade 100` no *de*. */
const SCALE =
  /[\s_([]*(?:(?:out[\s_]?of|(?<!\p{L})(?:max(?:imum)?\.?|of|von|sur|su|de|di|av|van|na|z|из)|(?<!\d)[01]\s*(?:-|–|to|bis))[\s_]*|\/\s*|(?<=[([]))(4|5|10|20|100)[\s)\]]*$/iu;

/** What ratings go up to, by the name of their column; `null` where it does not say. */
export function scaleInName(name: string): 4 | 5 | 10 | 20 | 100 | null {
  const [, largest] = SCALE.exec(name) ?? [];
  return largest === undefined ? null : (Number(largest) as 4 | 5 | 10 | 20 | 100);
}

/** The name without what ratings go up to. */
export function withoutScale(name: string): string {
  const bare = name.replace(SCALE, "");
  return bare === "" ? name : bare;
}
