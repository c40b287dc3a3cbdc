import { todaysSeed } from "@moodreel/app";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useApi, useApiQueries } from "../../../shared/api/api-context.tsx";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { useCatalogs } from "../../../shared/api/use-catalogs.ts";
import { t } from "../../../shared/i18n/t.ts";
import { Link } from "../../../shared/navigation/link.tsx";
import { useSay } from "../../../shared/opinions/use-say.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { buttonStyle } from "../../../shared/ui/button-styles.ts";
import { Page } from "../../../shared/ui/page.tsx";
import { PosterLooks } from "../../../shared/poster/poster-looks.tsx";
import { useProfile, useProfiles } from "../../../shared/viewers/use-profiles.ts";
import { useWatching } from "../../../shared/viewers/use-watching.ts";
import { SayNotices } from "../say-notices.tsx";
import { EffectOfRatings } from "./effect-of-ratings.tsx";
import { KnownFilm } from "./known-film.tsx";
import { knownFilms } from "./known-films.ts";
import { NoCatalog } from "../no-catalog.tsx";

const COUNT = 12;
const LOOKED_AT = 100;

/** The first evening: a dozen well-known films to say something of, and what that makes of the suggestions. */
export function RatePage(): ReactNode {
  const [{ kind }] = usePreferences();
  const viewer = useProfile()?.name ?? null;
  const api = useApi();
  const queries = useApiQueries();
  const { data: catalogs } = useCatalogs();
  const shelf = catalogs?.find((catalog) => catalog.kind === kind);
  const { isSuccess } = useProfiles();
  const watching = useWatching();
  const { data: best } = useQuery({
    queryKey: [...KEYS.items, "best", shelf?.name, watching] as const,
    // Not before it is known whose age limit holds.
    enabled: shelf !== undefined && isSuccess,
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      api.findItems(
        { name: shelf?.name ?? "", kind },
        { text: "", filters: {}, viewers: watching },
        { limit: LOOKED_AT, cursor: null, signal },
      ),
  });
  const opinions = useQuery({
    ...queries.opinions(viewer ?? "", kind, watching),
    enabled: viewer !== null,
  });
  const say = useSay(kind, null);
  const [answers, setAnswers] = useState<ReadonlyMap<string, number>>(new Map());
  const [seed] = useState(() => todaysSeed(Date.now()));
  // Those that were asked for stay where they are while they are answered.
  const before = (opinions.data ?? []).map(({ item }) => item.id).filter((id) => !answers.has(id));
  const isKnown = isSuccess && (viewer === null || opinions.data !== undefined);
  // What was said on another evening counts as well as what is said here.
  const said = say.isPending || !isKnown ? null : before.length + answers.size;
  const films = best === undefined || !isKnown ? [] : knownFilms(best.items, new Set(before), COUNT);

  return (
    <Page title={t("evening.rateTitle")} lead={t("evening.rateLead")}>
      <SayNotices say={say} />
      {catalogs !== undefined && shelf === undefined ? <NoCatalog kind={kind} /> : null}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <PosterLooks items={films} kind={kind}>
          <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-4">
            {films.map((film) => (
              <KnownFilm
                key={film.id}
                film={film}
                kind={kind}
                rating={answers.get(film.id) ?? null}
                onRate={(rating) => {
                  setAnswers(new Map(answers).set(film.id, rating));
                  say.mutate({ item: film.id, said: { rating } });
                }}
              />
            ))}
          </ul>
        </PosterLooks>
        <aside className="max-lg:order-first">
          <EffectOfRatings kind={kind} seed={seed} said={said} />
          <Link to="/" className={`mt-5 ${buttonStyle("mood", false)}`}>
            {t("evening.rateSkip")}
          </Link>
        </aside>
      </div>
    </Page>
  );
}
