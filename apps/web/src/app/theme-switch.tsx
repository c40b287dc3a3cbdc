import type { ReactNode } from "react";
import { useTheme, THEMES, type Theme } from "../shared/preferences/use-theme.ts";
import { Icon, type IconName } from "../shared/ui/icon.tsx";

const SHOWN: Readonly<Record<Theme, { readonly icon: IconName; readonly label: string }>> = {
  system: { icon: "system", label: "as the system" },
  dark: { icon: "dark", label: "dark" },
  light: { icon: "light", label: "light" },
};

/** One button that goes round: as the system, dark, light. */
export function ThemeSwitch(): ReactNode {
  const [theme, setTheme] = useTheme();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  const { icon, label } = SHOWN[theme];
  return (
    <button
      type="button"
      aria-label={`Theme: ${label}. Change to ${SHOWN[next].label}`}
      title={`Theme: ${label}`}
      className="grid size-10 place-items-center rounded-full text-ink-soft transition hover:bg-ink/8 hover:text-ink"
      onClick={() => setTheme(next)}
    >
      <Icon name={icon} />
    </button>
  );
}
