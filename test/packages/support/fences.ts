/** A code block of a page in Markdown. */
export interface Fence {
  /** Such as `js`. */
  readonly language: string;
  /** What the suite does with it, the second word after the fence: `run`, `output`, `page`, …; else empty. */
  readonly use: string;
  readonly code: string;
}

/** All code blocks, in their order. */
export function fencesOf(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```(\w*) ?([\w-]*)[^\n]*\n(.*?)^```$/gms)].map(
    ([, language = "", use = "", code = ""]) => ({ language, use, code }),
  );
}

export interface Example {
  readonly fence: Fence;
  /** What it prints, where the page says so. */
  readonly output: string | null;
}

/** The blocks of a use, each with the output that follows it. */
export function examplesOf(fences: readonly Fence[], use: string): readonly Example[] {
  return fences.flatMap((fence, index) => {
    if (fence.use !== use) return [];
    const next = fences[index + 1];
    return [{ fence, output: next?.use === "output" ? next.code : null }];
  });
}
