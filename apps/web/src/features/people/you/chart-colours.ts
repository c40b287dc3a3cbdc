import { useSyncExternalStore } from "react";

/** The resolved value of a design token at an element: a canvas cannot read `var(…)`. */
export function tokenAt(element: Element, token: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Changes whenever the colours of the page do: a chart is then drawn again. */
export function useThemeVersion(): string {
  return useSyncExternalStore(subscribe, () => {
    const chosen = document.documentElement.dataset["theme"] ?? "system";
    return `${chosen} ${matchMedia(DARK).matches}`;
  });
}

const DARK = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(DARK);
  const observer = new MutationObserver(listener);
  query.addEventListener("change", listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    query.removeEventListener("change", listener);
    observer.disconnect();
  };
}
