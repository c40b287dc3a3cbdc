import { useQueryClient } from "@tanstack/react-query";
import type { ComponentType, ReactNode } from "react";
import { ApiFailure } from "../shared/api/api-failure.ts";
import { BrowsePage } from "../features/browse/browse-page.tsx";
import { useCatalogs } from "../shared/api/use-catalogs.ts";
import { CatalogsPage } from "../features/catalogs/catalogs-page.tsx";
import { PolicyPage } from "../features/policy/policy-page.tsx";
import { PrivacyPage } from "../features/privacy/privacy-page.tsx";
import { CrashScreen } from "./crash-screen.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { LatePage } from "./late-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import type { Route } from "../shared/navigation/route-names.ts";
import { t } from "../shared/i18n/t.ts";
import { useRoute } from "../shared/navigation/routes.ts";
import { useLanguage } from "../shared/preferences/use-language.ts";
import { TonightPage } from "./tonight-page.tsx";
import { TokenForm } from "./token-form.tsx";

/** Brings the charts' library along, which no other page needs. */
function YouPage(): ReactNode {
  return <LatePage name="/you" load={loadYou} />;
}

async function loadYou(): Promise<ComponentType> {
  return (await import("../features/people/you/you-page.tsx")).YouPage;
}

const PAGES: Readonly<Record<Route, ComponentType>> = {
  "/": TonightPage,
  "/catalogs": CatalogsPage,
  "/browse": BrowsePage,
  "/policy": PolicyPage,
  "/you": YouPage,
  "/privacy": PrivacyPage,
};

export function App(): ReactNode {
  // Another language draws everything again.
  useLanguage();
  const route = useRoute();
  const client = useQueryClient();
  const { error } = useCatalogs();
  const locked = error instanceof ApiFailure && error.code === "token-required";
  const Shown = route === null ? NotFoundPage : PAGES[route];
  return (
    <>
      <div className="room" />
      <button
        type="button"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-10 focus:rounded-full focus:bg-raised focus:px-4 focus:py-2"
        onClick={() => document.querySelector<HTMLElement>("main")?.focus()}
      >
        {t("app.skip")}
      </button>
      <Header route={route} />
      <main tabIndex={-1} className="outline-none">
        <CrashScreen key={route}>
          {locked ? <TokenForm onToken={() => void client.resetQueries()} /> : <Shown />}
        </CrashScreen>
      </main>
      <Footer />
    </>
  );
}
