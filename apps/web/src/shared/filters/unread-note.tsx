import type { ReactNode } from "react";

/** What of the address could not be read; nothing where all could. */
export function UnreadNote({ parts }: { readonly parts: readonly string[] }): ReactNode {
  return parts.map((part) => (
    <p key={part} role="note" className="mt-2 wrap-anywhere text-warning">
      {part}
    </p>
  ));
}
