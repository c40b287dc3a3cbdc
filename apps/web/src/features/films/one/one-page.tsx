import { isEmotion } from "@moodreel/core/emotion";
import { isFeeling } from "@moodreel/core/feeling";
import { useEffect, useState, type ReactNode } from "react";
import { useCatalogs } from "../../../shared/api/use-catalogs.ts";
import { emotionOf, type MoodWord } from "../../../shared/emotions/feeling-words.ts";
import { t } from "../../../shared/i18n/t.ts";
import { UnreadNote } from "../../../shared/filters/unread-note.tsx";
import { unreadParts } from "../../../shared/filters/unread-parts.ts";
import { Link } from "../../../shared/navigation/link.tsx";
import { useSearchParams } from "../../../shared/navigation/search-params.ts";
import { useSay, type Said } from "../../../shared/opinions/use-say.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { EmptyReel } from "../../../shared/ui/empty-reel.tsx";
import { FailurePanel } from "../../../shared/ui/failure-panel.tsx";
import { Panel } from "../../../shared/ui/panel.tsx";
import { useProfiles } from "../../../shared/viewers/use-profiles.ts";
import { AfterTaking } from "../afterwards/after-taking.tsx";
import { Pick } from "../answer/pick.tsx";
import type { Film } from "../card/film.ts";
import { withoutMood } from "../card/reasons-of.ts";
import { NoCatalog } from "../no-catalog.tsx";
import { outcomeText } from "../outcome-text.ts";
import { SayNotices } from "../say-notices.tsx";
import { AnyFilmSheet } from "../sheet/any-film-sheet.tsx";
import { useSheet } from "../sheet/use-sheet.ts";
import { useChoices } from "../use-choices.ts";
import { moodShown, useFilmRequest } from "../use-film-request.ts";
import { useOne } from "./use-one.ts";
import "./one.css";

/** For who wants no list: the single best film for what the address says of tonight, and the next best. */
export function OnePage(): ReactNode {
  const [params, setParams] = useSearchParams();
  const [{ profile }] = usePreferences();
  const choices = useChoices(false);
  const { kind } = choices;
  const catalogs = useCatalogs();
  const profiles = useProfiles();
  const [taken, setTaken] = useState<string | null>(null);
  // What was refused is no longer the best: Back leads to it as it was.
  const [passed, setPassed] = useState<ReadonlyMap<string, Film>>(new Map());
  const sheet = useSheet();
  const word = wordIn(params);
  const feeling = isFeeling(word) ? word : null;
  const ask = { emotion: emotionOf(word ?? "neutral"), feeling, scores: null, origin: "tap" } as const;
  const request = useFilmRequest({ ask, seed: 0 }, choices, catalogs.data ?? []);
  const refused = (params.get("not") ?? "").split("|").filter((id) => id !== "");
  const before = [catalogs, profiles].filter(({ data: had }) => had === undefined);
  const one = useOne(before.length === 0 ? request : null, refused, word === null);
  const { data, isFetching } = one;
  const failed = [...before, one].find(({ error }) => error !== null);
  const shown = word === null ? null : moodShown(ask, request, data ?? null);
  const say = useSay(kind, shown);
  useEffect(() => {
    document.title = `${t("library.pickOne")} · Moodreel`;
  }, []);
  const found = data?.outcome === "items" ? data.items[0] : undefined;
  const best = passed.get(refused.join("|")) ?? found;
  // Nobody said how they feel, so a mood is no reason.
  const film = best === undefined || word !== null ? best : withoutMood(best);
  const tell = profile === "" ? null : (item: string, said: Said) => say.mutate({ item, said });

  return (
    <div className="mx-auto w-full max-w-7xl px-4 pt-4 pb-16 sm:px-8">
      <h1 className="mb-4 font-display text-2xl tracking-tight sm:text-3xl">{t("library.oneTitle")}</h1>
      <UnreadNote
        parts={unreadParts(choices.form, [
          { name: "mood", value: params.get("mood"), isKnown: word !== null },
          { name: "kind", value: params.get("kind"), isKnown: kind === params.get("kind") },
        ])}
      />
      <SayNotices say={say} />
      {isFetching && film === undefined ? (
        <p role="status" className="later text-mood-text">
          {t("library.loading")}
        </p>
      ) : null}
      {failed?.error ? <FailurePanel error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {film === undefined ? null : (
        <ol aria-busy={isFetching} className="one">
          <Pick
            key={film.id}
            film={film}
            kind={kind}
            ready
            taken={taken === film.id}
            afterwards={<AfterTaking film={film} kind={kind} word={word} shown={shown} />}
            onOpen={() => sheet.open(film.id)}
            onSay={tell === null ? null : (said) => tell(film.id, said)}
            onThisOne={() => {
              setTaken(film.id);
              tell?.(film.id, { reaction: "started" });
            }}
            onBack={() => {
              setTaken(null);
              tell?.(film.id, { back: "started" });
            }}
            onNotThis={() => {
              tell?.(film.id, { reaction: "not-now" });
              if (best !== undefined) setPassed(new Map(passed).set(refused.join("|"), best));
              setParams({ not: [...refused, film.id].slice(-50).join("|") }, "push");
            }}
          />
        </ol>
      )}
      {data === undefined || data.outcome === "items" ? null : data.outcome === "nothing-fits" &&
        data.catalog === null ? (
        <NoCatalog kind={kind} />
      ) : (
        <Panel art={<EmptyReel />} title={t("library.oneTitle")}>
          <p>{outcomeText(data)}</p>
          <p className="mt-2">{t("library.oneNone")}</p>
        </Panel>
      )}
      <p className="mt-8">
        <Link to={allOfTonight(params)} className="text-mood-text underline underline-offset-4">
          {t("library.all")}
        </Link>
      </p>
      {sheet.film === null ? null : (
        <AnyFilmSheet
          key={sheet.film}
          id={sheet.film}
          listed={film?.id === sheet.film ? film : undefined}
          kind={kind}
          onSay={tell === null ? null : (said) => tell(sheet.film ?? "", said)}
          onOpen={sheet.open}
          onClose={sheet.close}
        />
      )}
    </div>
  );
}

function wordIn(params: URLSearchParams): MoodWord | null {
  const word = params.get("mood");
  return isFeeling(word) || isEmotion(word) ? word : null;
}

function allOfTonight(params: URLSearchParams): string {
  const rest = new URLSearchParams(params);
  rest.delete("not");
  rest.delete("film");
  return rest.size === 0 ? "/" : `/?${rest}`;
}
