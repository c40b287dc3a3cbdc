import { useEffect, useRef, type RefObject } from "react";

/** Of the end of a row so much may be its edge, which nobody misses, px. */
const EDGE = 20;

/**
 * Marks a row that scrolls sideways with where there is more of it, `data-more-before` and `data-more-after`: the
 * class `more-beside` lets that end fade.
 */
export function useMoreBeside<Row extends HTMLElement>(): RefObject<Row | null> {
  const row = useRef<Row>(null);
  useEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    const look = (): void => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      element.toggleAttribute("data-more-before", scrollLeft > EDGE);
      element.toggleAttribute("data-more-after", scrollLeft + clientWidth < scrollWidth - EDGE);
    };
    const sizes = new ResizeObserver(look);
    const observe = (): void => {
      for (const one of [element, ...element.children]) sizes.observe(one);
    };
    observe();
    const content = new MutationObserver(observe);
    content.observe(element, { childList: true });
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      content.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  return row;
}
