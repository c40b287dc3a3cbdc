import type { ReactNode } from "react";
import { useServerBack } from "../shared/api/use-server-back.ts";
import { awayText } from "../shared/api/away-text.ts";

/** Says that the server is away, and where what is shown comes from meanwhile. */
export function AwayLine(): ReactNode {
  const from = useServerBack();
  return (
    <p role="status" className="mx-auto w-full max-w-7xl px-4 text-ink-soft not-empty:py-2 sm:px-8">
      {awayText(from)}
    </p>
  );
}
