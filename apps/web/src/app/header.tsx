import { useEffect, type ReactNode } from "react";
import { ProfileSwitch } from "../features/people/profile/profile-switch.tsx";
import type { MessageKey } from "../shared/i18n/message-key.ts";
import { t } from "../shared/i18n/t.ts";
import { Link } from "../shared/navigation/link.tsx";
import type { Route } from "../shared/navigation/route-names.ts";
import { useMoreBeside } from "../shared/ui/use-more-beside.ts";
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

/** Pages that one of the links leads on to. */
const WITHIN: Readonly<Partial<Record<Route, Route>>> = {
  "/browse": "/catalogs",
  "/seen": "/watchlist",
  "/rated": "/watchlist",
};

export function Header({ route }: { readonly route: Route | null }): ReactNode {
  const nav = useMoreBeside<HTMLElement>();
  useEffect(() => {
    const row = nav.current;
    const here = row?.querySelector<HTMLElement>("[aria-current]");
    if (row == null || here == null) return;
    // The first is in view from the start, and to look where it is would cost the first paint.
    if (route === "/" && !row.hasAttribute("data-more-before")) return;
    // On a phone in the middle, so that the pages on both sides are seen.
    row.scrollTo({ left: here.offsetLeft - row.offsetLeft - (row.clientWidth - here.clientWidth) / 2 });
  });
  return (
    // By its width in letters: large ones need the narrow form on a wide screen, too.
    <header className="@container mx-auto w-full max-w-7xl">
      <div className="flex flex-wrap items-center gap-x-2 px-4 pt-4 sm:gap-x-4 sm:px-8 @3xl:landscape:max-lg:flex-nowrap">
        <Link to="/" className="py-1">
          <Wordmark />
        </Link>
        <nav
          ref={nav}
          aria-label={t("app.pages")}
          className="more-beside order-3 [--fade:1.75rem] -mx-2 flex w-full overflow-x-auto @4xl:order-2 @4xl:mx-0 @4xl:ml-auto @4xl:w-auto @4xl:min-w-0 @3xl:landscape:order-2 @3xl:landscape:mx-0 @3xl:landscape:ml-auto @3xl:landscape:w-auto @3xl:landscape:min-w-0"
        >
          {LINKS.map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              current={route === to || (route !== null && WITHIN[route] === to)}
              className="rounded-full px-2.5 py-2.5 whitespace-nowrap text-ink-soft transition hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-mood aria-[current]:decoration-3 aria-[current]:underline-offset-8 @5xl:px-3.5"
            >
              {t(label)}
            </Link>
          ))}
        </nav>
        <div className="order-2 ml-auto flex items-center gap-1.5 @4xl:order-3 @5xl:ml-0 @3xl:landscape:order-3 @3xl:landscape:ml-0">
          <PickOneLink />
          <ProfileSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
