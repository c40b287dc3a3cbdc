import { useState } from "react";

export const THEMES = ["system", "dark", "light"] as const;

export type Theme = (typeof THEMES)[number];

/** `theme.js` reads the same key before the first paint. */
const KEY = "moodreel.theme";

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(shown);
  return [
    theme,
    (next) => {
      setTheme(next);
      if (next === "system") delete document.documentElement.dataset["theme"];
      else document.documentElement.dataset["theme"] = next;
      try {
        if (next === "system") localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, next);
      } catch {
        // Without storage the choice lasts as long as the page.
      }
    },
  ];
}

function shown(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === "dark" || theme === "light" ? theme : "system";
}
