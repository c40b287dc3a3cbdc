import { useQueryClient } from "@tanstack/react-query";
import type { ComponentType, ReactNode } from "react";
import { ApiFailure } from "../shared/api/api-failure.ts";
import { Late } from "../shared/ui/late.tsx";
import { useCatalogs } from "../shared/api/use-catalogs.ts";
import { AwayLine } from "./away-line.tsx";
import { CrashScreen } from "./crash-screen.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { useGenreTables } from "../shared/genres/canonical-of.ts";
import type { Route } from "../shared/navigation/route-names.ts";
import { t } from "../shared/i18n/t.ts";
import { useRoute } from "../shared/navigation/routes.ts";
import { useLanguage } from "../shared/preferences/use-language.ts";
import { WaitBar } from "./wait-bar.tsx";
import { useNoDrop } from "../shared/transfer/use-dropped-file.ts";
import { TonightPage } from "./tonight-page.tsx";

async function loadLibrary() {
  return import("../features/films/library/library-pages.tsx");
}

/** Each but the first page is fetched when it is wanted: most evenings need no other. */
const PAGES: Readonly<Record<Route, ComponentType>> = {
  "/": TonightPage,
  "/catalogs": late(async () => (await import("../features/catalogs/catalogs-page.tsx")).CatalogsPage),
  "/browse": late(async () => (await import("./browse-screen.tsx")).BrowseScreen),
  "/policy": late(async () => (await import("../features/policy/policy-page.tsx")).PolicyPage),
  "/you": late(async () => (await import("../features/people/you/you-page.tsx")).YouPage),
  "/watchlist": late(async () => (await loadLibrary()).WatchlistPage),
  "/seen": late(async () => (await loadLibrary()).SeenPage),
  "/rated": late(async () => (await loadLibrary()).RatedPage),
  "/one": late(async () => (await import("../features/films/one/one-page.tsx")).OnePage),
  "/rate": late(async () => (await import("./rate-screen.tsx")).RateScreen),
  "/privacy": late(async () => (await import("../features/privacy/privacy-page.tsx")).PrivacyPage),
  "/together": late(async () => (await import("../features/room/screen/room-screen.tsx")).RoomScreen),
  "/tv": late(async () => (await import("../features/room/tv/tv-page.tsx")).TvPage),
  "/room": late(async () => (await import("../features/room/phone/phone-page.tsx")).PhonePage),
};

const NOTHING = {};

const loadTokenForm = async () => (await import("./token-form.tsx")).TokenForm;

function late(load: () => Promise<ComponentType>): ComponentType {
  return function LatePage() {
    return <Late load={load} given={NOTHING} />;
  };
}

export function App(): ReactNode {
  // Another language draws everything again.
  useLanguage();
  // So do names of genres that have to be looked up.
  useGenreTables();
  useNoDrop();
  const route = useRoute();
  if (route !== "/room") return <Whole route={route} />;
  const Shown = PAGES[route];
  return (
    <>
      <WaitBar />
      <div className="room" />
      <main>
        <CrashScreen>
          <Shown />
        </CrashScreen>
      </main>
    </>
  );
}

/** A page of those who live here, within what stands around each. */
function Whole({ route }: { readonly route: Route | null }): ReactNode {
  const client = useQueryClient();
  const { error } = useCatalogs();
  const locked = error instanceof ApiFailure && error.code === "token-required";
  const Shown = route === null ? NotFoundPage : PAGES[route];
  const page = (
    <CrashScreen key={route}>
      {locked ? (
        <Late load={loadTokenForm} given={{ onToken: () => void client.resetQueries() }} />
      ) : (
        <Shown />
      )}
    </CrashScreen>
  );
  if (route === "/tv") {
    return (
      <>
        <WaitBar />
        <main>{page}</main>
      </>
    );
  }
  return (
    <>
      <WaitBar />
      <div className="room" />
      <button
        type="button"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-10 focus:rounded-full focus:bg-raised focus:px-4 focus:py-2"
        onClick={() => document.querySelector<HTMLElement>("main")?.focus()}
      >
        {t("app.skip")}
      </button>
      <Header route={route} />
      <AwayLine />
      <main tabIndex={-1} className="grow outline-none">
        {page}
      </main>
      <Footer />
    </>
  );
}
