import type { ReactNode } from "react";

const WORDS = ["npx", "moodreel", "serve", "--host 0.0.0.0", "--https"];

/** What is typed to start a server that phones can reach. Lines end between its options, neither at a hyphen nor before a value. */
export function StartCommand({ className }: { readonly className: string }): ReactNode {
  return (
    <code className={`block text-ink ${className}`}>
      {WORDS.map((word, at) => [
        at === 0 ? "" : " ",
        <span key={word} className="whitespace-nowrap">
          {word}
        </span>,
      ])}
    </code>
  );
}
