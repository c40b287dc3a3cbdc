import { useEffect, type RefObject } from "react";

const CARD = "[data-testid=film-card]";

/**
 * Arrow keys, and a television's remote, move between the films' titles: left and right along the list, up
 * and down to the nearest one of another row, Home and End to the first and the last.
 */
export function useArrowKeys(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    function move(event: KeyboardEvent): void {
      const { target, key } = event;
      if (!/^(?:Arrow|Home$|End$)/.test(key) || event.altKey || event.ctrlKey || event.metaKey) return;
      if (!(target instanceof HTMLElement) || target.matches("select, input, textarea")) return;
      // In a row of buttons they move within it.
      if (!/Up|Down/.test(key) && target.closest("[role=toolbar]") !== null) return;
      const from = target.closest<HTMLElement>(CARD);
      if (from === null) return;
      const cards = [...(element?.querySelectorAll<HTMLElement>(CARD) ?? [])];
      const to = next(cards, from, key);
      if (to === undefined) return;
      event.preventDefault();
      to.querySelector<HTMLElement>("h3 button")?.focus();
    }
    element.addEventListener("keydown", move);
    return () => element.removeEventListener("keydown", move);
  }, [place]);
}

function next(cards: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  if (key === "Home") return cards[0];
  if (key === "End") return cards.at(-1);
  const at = cards.indexOf(from);
  const step = key === "ArrowRight" ? 1 : -1;
  if (key === "ArrowRight" || key === "ArrowLeft") {
    return cards[at + (getComputedStyle(from).direction === "rtl" ? -step : step)];
  }
  const { top, bottom, left } = from.getBoundingClientRect();
  const others = cards.flatMap((card) => {
    const box = card.getBoundingClientRect();
    const gap = key === "ArrowDown" ? box.top - bottom : top - box.bottom;
    return gap < 0 ? [] : [{ card, gap, aside: Math.abs(box.left - left) }];
  });
  return others.toSorted((a, b) => a.gap - b.gap || a.aside - b.aside)[0]?.card;
}
