import { useState, type ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** Tailwind's `sm`. */
const WIDE = "(min-width: 40rem)";

/** Whether the window had room for more than a phone has when this was first drawn. */
export function useWide(): boolean {
  return useState(() => matchMedia(WIDE).matches)[0];
}

interface FoldProps {
  readonly id: string;
  readonly title: ReactNode;
  /** On a phone, too. */
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page that on a phone is only its heading until it is wanted. */
export function Fold({ id, title, open = false, className = "", children }: FoldProps): ReactNode {
  const wide = useWide();
  const [first] = useState(open || wide);
  return (
    <section aria-labelledby={id} className={className}>
      <details open={first} className="group">
        <summary className="flex min-h-11 w-fit list-none items-center gap-2 rounded-md [&::-webkit-details-marker]:hidden">
          <h2 id={id} className="font-display text-3xl sm:text-4xl">
            {title}
          </h2>
          <span className="text-ink-soft transition-transform group-open:rotate-90">
            <Icon name="next" />
          </span>
        </summary>
        {children}
      </details>
    </section>
  );
}
