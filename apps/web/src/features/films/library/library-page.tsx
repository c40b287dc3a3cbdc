import type { Kind } from "@moodreel/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useApiQueries } from "../../../shared/api/api-context.tsx";
import { useCatalogs } from "../../../shared/api/use-catalogs.ts";
import { t } from "../../../shared/i18n/t.ts";
import { KindSwitch } from "../../../shared/kinds/kind-switch.tsx";
import { Link } from "../../../shared/navigation/link.tsx";
import { navigate } from "../../../shared/navigation/routes.ts";
import { PosterArt } from "../../../shared/poster/poster-art.tsx";
import { PosterLooks } from "../../../shared/poster/poster-looks.tsx";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { buttonStyle } from "../../../shared/ui/button-styles.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { EmptyReel } from "../../../shared/ui/empty-reel.tsx";
import { FailurePanel } from "../../../shared/ui/failure-panel.tsx";
import { Page } from "../../../shared/ui/page.tsx";
import { Panel } from "../../../shared/ui/panel.tsx";
import { useProfile, useProfiles } from "../../../shared/viewers/use-profiles.ts";
import { useWatching } from "../../../shared/viewers/use-watching.ts";
import { FilmDesk } from "../anywhere/film-desk.tsx";
import { filmFacts } from "../card/film-facts.ts";
import { TitleButton } from "../card/title-button.tsx";
import { LISTS, listedOpinions, type ListName } from "./listed-opinions.ts";

/** Full rows of two, three, four and six. */
const STEP = 48;

/** One of a viewer's own lists: what they want to see, have seen, or rated. */
export function LibraryPage({ list }: { readonly list: ListName }): ReactNode {
  const [{ kind }, change] = usePreferences();
  const { data: catalogs = [] } = useCatalogs();
  const viewer = useProfile()?.name ?? null;
  const { isSuccess, error: nobodyKnown, refetch: askAgain } = useProfiles();
  const [shown, setShown] = useState(STEP);
  const { data, error, refetch } = useQuery({
    ...useApiQueries().opinions(viewer ?? "", kind, useWatching()),
    enabled: viewer !== null,
  });
  const listed = viewer === null ? [] : listedOpinions(data ?? [], list);
  return (
    <Page wide title={labelOf(list, kind)} lead={t("library.lead")}>
      <nav aria-label={t("library.lists")} className="mb-6 flex flex-wrap gap-2">
        {LISTS.map((name) => (
          <Link
            key={name}
            to={`/${name}`}
            current={name === list}
            className="inline-flex min-h-11 items-center rounded-full border border-line px-4 aria-[current]:border-mood aria-[current]:bg-mood aria-[current]:font-semibold aria-[current]:text-on-mood"
          >
            {labelOf(name, kind)}
          </Link>
        ))}
        {list === "watchlist" && listed.length > 0 ? (
          <Button look="mood" icon="shuffle" onClick={() => navigate("/one?watchlist=only")}>
            {t("library.pickOfThese")}
          </Button>
        ) : null}
      </nav>
      <div className="mb-6 empty:hidden">
        <KindSwitch
          legend={t("policy.kind")}
          kind={kind}
          catalogs={catalogs}
          onChange={(next) => change({ kind: next })}
        />
      </div>
      {viewer === null && isSuccess ? <p>{t("library.whose")}</p> : null}
      {nobodyKnown === null ? null : <FailurePanel error={nobodyKnown} onRetry={() => void askAgain()} />}
      {error === null ? null : <FailurePanel error={error} onRetry={() => void refetch()} />}
      {data !== undefined && listed.length === 0 ? (
        <Panel
          art={<EmptyReel />}
          title={labelOf(list, kind)}
          actions={
            <Link to="/" className={buttonStyle("mood", false)}>
              {t("page.backToList", { kind })}
            </Link>
          }
        >
          <p>{t("library.empty", { list })}</p>
        </Panel>
      ) : null}
      <PosterLooks items={listed.map(({ item }) => item)} kind={kind}>
        <FilmDesk kind={kind}>
          {({ open, actions }) => (
            <ul className="grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-4 lg:grid-cols-6">
              {listed.slice(0, shown).map(({ item }) => (
                <li key={item.id} data-testid="item" className="flex min-w-0 flex-col">
                  <div className="aspect-2/3 overflow-hidden rounded-lg">
                    <PosterArt item={item} kind={kind} />
                  </div>
                  <p className="mt-2.5 leading-snug font-semibold" dir="auto">
                    <TitleButton lines={4} title={item.title} onOpen={() => open(item.id)} />
                  </p>
                  <p className="mt-0.5 text-sm text-ink-soft">
                    {filmFacts({ ...item, said: null, reasons: [] }, false)}
                  </p>
                  <div className="mt-auto pt-1.5">{actions(item)}</div>
                </li>
              ))}
            </ul>
          )}
        </FilmDesk>
      </PosterLooks>
      {listed.length > shown ? (
        <Button className="mt-8" onClick={() => setShown(shown + STEP)}>
          {t("library.more")}
        </Button>
      ) : null}
    </Page>
  );
}

function labelOf(list: ListName, kind: Kind): string {
  return list === "seen" ? t("library.seen", { kind }) : t(`library.${list}`);
}
