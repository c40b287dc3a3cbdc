import type { ReactNode } from "react";
import { ProfileSwitch } from "../features/people/profile/profile-switch.tsx";
import type { MessageKey } from "../shared/i18n/message-key.ts";
import { t } from "../shared/i18n/t.ts";
import { Link } from "../shared/navigation/link.tsx";
import type { Route } from "../shared/navigation/route-names.ts";
import { PickOneLink } from "./pick-one-link.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { Wordmark } from "./wordmark.tsx";

const LINKS: readonly { readonly to: Route; readonly label: MessageKey }[] = [
  { to: "/", label: "app.watch" },
  { to: "/watchlist", label: "library.watchlist" },
  { to: "/catalogs", label: "app.catalogs" },
  { to: "/policy", label: "app.policy" },
  { to: "/you", label: "app.you" },
  { to: "/privacy", label: "app.privacy" },
];

export function Header({ route }: { readonly route: Route | null }): ReactNode {
  return (
    <header className="mx-auto flex w-full max-w-7xl flex-wrap items-center md:landscape:max-lg:flex-nowrap gap-x-4 px-4 pt-4 sm:px-8">
      <Link to="/" className="py-1">
        <Wordmark />
      </Link>
      <nav
        aria-label={t("app.pages")}
        className="order-3 -mx-2 flex w-full overflow-x-auto md:order-2 md:mx-0 md:ml-auto md:w-auto md:min-w-0"
      >
        {LINKS.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            current={route === to}
            className="rounded-full px-2.5 py-2.5 whitespace-nowrap text-ink-soft transition hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-mood aria-[current]:decoration-3 aria-[current]:underline-offset-8 lg:px-3.5"
          >
            {t(label)}
          </Link>
        ))}
      </nav>
      <div className="order-2 ml-auto flex items-center gap-1.5 md:order-3 md:ml-0">
        <PickOneLink />
        <ProfileSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
