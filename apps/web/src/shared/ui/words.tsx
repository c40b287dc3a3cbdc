import type { ReactNode } from "react";

/** A state in a few large words, and what it means below. */
export function Words({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  return (
    <>
      <p
        className="font-display text-[length:var(--say)] leading-none tracking-tight"
        data-testid="mood-sentence"
      >
        {title}
      </p>
      <p className="words-more text-ink-soft">{text}</p>
    </>
  );
}
