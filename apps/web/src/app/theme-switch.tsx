import type { ReactNode } from "react";
import { useTheme, THEMES } from "../shared/preferences/use-theme.ts";
import { Icon } from "../shared/ui/icon.tsx";
import { t } from "../shared/i18n/t.ts";

/** One button that goes round: as the system, dark, light. */
export function ThemeSwitch(): ReactNode {
  const [theme, setTheme] = useTheme();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  const shown = t(`theme.${theme}`);
  return (
    <button
      type="button"
      aria-label={t("theme.change", { theme: shown, next: t(`theme.${next}`) })}
      title={t("theme.shown", { theme: shown })}
      className="grid size-10 place-items-center rounded-full text-ink-soft transition hover:bg-ink/8 hover:text-ink"
      onClick={() => setTheme(next)}
    >
      <Icon name={theme} />
    </button>
  );
}
