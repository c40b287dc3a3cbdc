import { todaysSeed } from "@moodreel/app";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useApi, useApiQueries } from "../../../shared/api/api-context.tsx";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { useCatalogs } from "../../../shared/api/use-catalogs.ts";
import { t } from "../../../shared/i18n/t.ts";
import { Link } from "../../../shared/navigation/link.tsx";
import { useSay } from "../../../shared/opinions/use-say.ts";
import { chosenCatalog } from "../../../shared/preferences/chosen-catalog.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { buttonStyle } from "../../../shared/ui/button-styles.ts";
import { FailurePanel } from "../../../shared/ui/failure-panel.tsx";
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

interface RatePageProps {
  /** Why nothing can be said, where somebody chose that nobody watches. */
  readonly nobody: ReactNode;
}

/** The first evening: a dozen well-known films to say something of, and what that makes of the suggestions. */
export function RatePage({ nobody }: RatePageProps): ReactNode {
  const [{ kind, profile: chosen, catalogs: preferred }] = usePreferences();
  const viewer = useProfile()?.name ?? null;
  const api = useApi();
  const queries = useApiQueries();
  const catalogs = useCatalogs();
  const shelf = catalogs.data?.some((catalog) => catalog.kind === kind);
  // Of all that there are, as tonight's films are: a list of seven that was brought in last has little that is known.
  const { catalog } = chosenCatalog(kind, preferred, catalogs.data);
  const profiles = useProfiles();
  const { isSuccess } = profiles;
  const watching = useWatching();
  const best = useQuery({
    queryKey: [...KEYS.items, "best", kind, catalog, watching] as const,
    // Not before it is known whose age limit holds.
    enabled: shelf === true && isSuccess,
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      api.findItems(
        { kind, ...(catalog === undefined ? {} : { name: catalog }) },
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
  // They stay where they are, whatever becomes of the answer.
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [seed] = useState(() => todaysSeed(Date.now()));
  const kept = new Map((opinions.data ?? []).map(({ item, rating }) => [item.id, rating]));
  const before = [...kept.keys()].filter((id) => !asked.has(id));
  const isKnown = isSuccess && (viewer === null || opinions.data !== undefined);
  // What was said on another evening counts as well as what is said here.
  const said = say.isPending || !isKnown ? null : new Set([...kept.keys(), ...answers.keys()]).size;
  const films =
    best.data === undefined || !isKnown || chosen === ""
      ? []
      : knownFilms(best.data.items, new Set(before), COUNT);
  const failed = [catalogs, profiles, best, opinions].find(({ error }) => error !== null);

  function answer(item: string, rating: number): void {
    setAsked((all) => new Set(all).add(item));
    setAnswers((all) => new Map(all).set(item, rating));
    // What was not kept does not stand there as said.
    say.mutateAsync({ item, said: { rating } }).catch(() => {
      setAnswers((all) => new Map([...all].filter(([id]) => id !== item)));
    });
  }

  return (
    <Page title={t("evening.rateTitle")} lead={t("evening.rateLead")}>
      <SayNotices say={say} />
      {nobody}
      {failed?.error == null ? null : (
        <FailurePanel error={failed.error} onRetry={() => void failed.refetch()} />
      )}
      {shelf === false ? <NoCatalog kind={kind} /> : null}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <PosterLooks items={films} kind={kind}>
          <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-4">
            {films.map((film) => (
              <KnownFilm
                key={film.id}
                film={film}
                kind={kind}
                rating={answers.get(film.id) ?? kept.get(film.id) ?? null}
                onRate={(rating) => answer(film.id, rating)}
              />
            ))}
          </ul>
        </PosterLooks>
        {/* On a phone the films to tap come first; what a tap does stays in view at the foot of a window that is high enough. */}
        <aside className="max-lg:bottom-0 max-lg:z-10 max-lg:-mx-4 max-lg:flex max-lg:flex-wrap max-lg:items-center max-lg:gap-x-4 max-lg:gap-y-2 max-lg:border-t max-lg:border-line max-lg:bg-raised max-lg:px-4 max-lg:py-2.5 max-lg:sm:-mx-8 max-lg:sm:px-8 max-lg:[@media(min-height:30rem)]:sticky">
          <EffectOfRatings kind={kind} seed={seed} said={said} catalog={catalog} />
          <Link to="/" className={`lg:mt-5 ${buttonStyle("mood", false)}`}>
            {t("evening.rateSkip")}
          </Link>
        </aside>
      </div>
    </Page>
  );
}
