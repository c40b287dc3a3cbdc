import { useCallback, useEffect, useRef } from "react";

/** After a touch or a key on a film the person is taken to read on for this long, ms. */
const READING_MS = 30_000;
/** Scrolled by less than this, pixels, the page stands at its top. */
const TOP = 40;

/**
 * Whether the person is busy with the list, so that it must not be exchanged under their eyes: the page is
 * scrolled, or a film on it has the focus or was touched a moment ago.
 */
export function useReading(): () => boolean {
  const touchedAt = useRef(-Infinity);
  useEffect(() => {
    function touch({ target, timeStamp }: Event): void {
      if (isOnCard(target)) touchedAt.current = timeStamp;
    }
    addEventListener("pointerdown", touch, { passive: true });
    addEventListener("keydown", touch, { passive: true });
    return () => {
      removeEventListener("pointerdown", touch);
      removeEventListener("keydown", touch);
    };
  }, []);
  return useCallback(() => {
    if (scrollY > TOP) return true;
    if (isOnCard(document.activeElement)) return true;
    return performance.now() - touchedAt.current < READING_MS;
  }, []);
}

function isOnCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-testid=film-card]") !== null;
}
