import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "../../shared/ui/button.tsx";
import { t } from "../../shared/i18n/t.ts";

interface MoreBelowProps {
  readonly pages: number;
  readonly busy: boolean;
  /** Why the last try failed; the next is then up to the person. */
  readonly problem: string | null;
  readonly onMore: () => void;
}

/** So many pages come by themselves; then a button, or the foot of the page could never be reached. */
const BY_ITSELF = 4;
const AHEAD = "600px";

/** The end of what is shown: the next page comes when it is near, or at a button. */
export function MoreBelow({ pages, busy, problem, onMore }: MoreBelowProps): ReactNode {
  const end = useRef<HTMLDivElement>(null);
  const waits = busy || problem !== null || pages % BY_ITSELF === 0;
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  });
  useEffect(() => {
    if (waits || end.current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) more.current();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
    // A new observer after every page: one that was in sight all along says so only once.
  }, [waits]);
  return (
    <div ref={end} className="mt-10 grid justify-items-center gap-3">
      {problem === null ? null : (
        <p role="alert" className="text-warning">
          {problem}
        </p>
      )}
      <Button aria-disabled={busy} onClick={busy ? undefined : onMore}>
        {busy ? t("browse.coming") : problem === null ? t("ui.showMore") : t("ui.retry")}
      </Button>
    </div>
  );
}
