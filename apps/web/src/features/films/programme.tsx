import { meaningOfFeeling } from "@moodreel/core/feeling";
import type { Catalog, RecommendationRequest, Recommendation } from "@moodreel/client";
import { useRef, type ReactNode } from "react";
import { withoutFilter } from "../../shared/filters/filter-form.ts";
import type { Ask, MoodAsked } from "../../shared/moods/ask.ts";
import type { MoodShown } from "../../shared/opinions/mood-shown.ts";
import { useSay, type Said } from "../../shared/opinions/use-say.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { Late } from "../../shared/ui/late.tsx";
import { FailurePanel } from "../../shared/ui/failure-panel.tsx";
import { WhoIsNotKnown } from "../../shared/viewers/use-ensured-profile.ts";
import { useGoneProfile } from "../../shared/viewers/use-gone-profile.ts";
import { AnswerPanel } from "./answer/answer-panel.tsx";
import { ChoosingLine } from "./choosing-line.tsx";
import { ListPanel } from "./list-panel.tsx";
import { OutcomePanel } from "./outcome-panel.tsx";
import { ProgrammeHeading } from "./programme-heading.tsx";
import { ProgrammeSwitches } from "./programme-switches.tsx";
import { useSheet } from "./sheet/use-sheet.ts";
import { useDecision } from "./answer/use-decision.ts";
import { useArrowKeys } from "./use-arrow-keys.ts";
import { useChoices } from "./use-choices.ts";
import { useFilmRequest } from "./use-film-request.ts";
import { useFilms } from "./use-films.ts";
import { usePassOver } from "./use-pass-over.ts";
import { WhoQuestion } from "./who-question.tsx";
import { TroublePanel, WaitingPanel } from "./waiting-panel.tsx";

export interface ProgrammeProps extends MoodAsked {
  /** Who watches together, and what is fair for them. */
  readonly together: ReactNode;
  /** Stands over a list of films, and nowhere else. */
  readonly overList: ReactNode;
  readonly catalogs: readonly Catalog[];
}

const loadFilmSheet = async () => (await import("./sheet/film-sheet.tsx")).FilmSheet;

const NONE: Recommendation["items"] = [];

/** The switches, and what came of the mood. */
export function Programme({
  ask,
  trouble,
  seed,
  onOthers,
  together,
  overList,
  catalogs,
}: ProgrammeProps): ReactNode {
  const [, change] = usePreferences();
  const choices = useChoices(ask !== null);
  const { intent, kind, form, setForm } = choices;
  const request = useFilmRequest({ ask, seed }, choices, catalogs);
  const { data, error, isFetching, refetch } = useFilms(request);
  const result = request === null || error !== null ? null : (data ?? null);
  const shown = moodShown(ask, request, result);
  const say = useSay(kind, shown);
  const pass = usePassOver(kind, shown, onOthers);
  const asking = say.error instanceof WhoIsNotKnown ? (say.variables ?? null) : null;
  const unkept = asking === null ? (say.error ?? pass.error) : null;
  useGoneProfile(error);

  const listed = result?.outcome === "items" && request !== null ? { result, request } : null;
  const decision = useDecision(listed?.result.items ?? NONE, listKey(request), (item, said) =>
    say.mutate({ item, said }),
  );

  const sheet = useSheet();
  const place = useRef<HTMLElement>(null);
  useArrowKeys(place);
  // Who is saying something is asked on the page, which a sheet would cover.
  const opened = asking === null ? decision.films.find(({ id }) => id === sheet.film) : undefined;

  return (
    <section ref={place} aria-labelledby="programme" className="mt-5">
      {asking === null ? null : (
        <WhoQuestion
          onChoose={(name) => {
            change({ profile: name });
            say.mutate({ ...asking, by: name });
          }}
          onNobody={() => {
            change({ profile: "" });
            say.reset();
          }}
        />
      )}
      {unkept === null ? null : (
        // In view wherever on the list it was said.
        <p
          role="alert"
          className="sticky top-3 z-10 mb-6 rounded-2xl border border-warning bg-raised px-5 py-3 text-warning"
        >
          That was not kept: {unkept.message}
        </p>
      )}
      {isFetching ? (
        <ChoosingLine word={ask === null ? null : (ask.feeling ?? ask.emotion)} first={result === null} />
      ) : null}
      {listed === null ? null : (
        <AnswerPanel
          decision={decision}
          kind={kind}
          warnings={listed.result.warnings ?? []}
          fading={isFetching}
          onOpen={sheet.open}
        />
      )}
      <div className="mt-10">
        <ProgrammeHeading
          id="programme"
          result={result}
          kind={kind}
          passing={pass.isPending}
          onOthers={(films) => pass.mutate(films)}
        />
        <ProgrammeSwitches catalogs={catalogs} choices={choices} together={together} />
      </div>
      {error === null || request === null ? null : (
        <FailurePanel error={error} onRetry={() => void refetch()} />
      )}
      {ask === null && trouble !== null ? <TroublePanel {...trouble} /> : null}
      {ask === null && trouble === null ? <WaitingPanel kind={kind} catalogs={catalogs} /> : null}
      {listed === null ? null : (
        <>
          {overList}
          <ListPanel
            decision={decision}
            request={listed.request}
            kind={kind}
            fading={isFetching}
            onOpen={sheet.open}
          />
        </>
      )}
      {result === null || result.outcome === "items" ? null : (
        <OutcomePanel
          result={result}
          kind={kind}
          intent={intent}
          onDrop={(names) => setForm(names.reduce(withoutFilter, form))}
        />
      )}
      {opened === undefined ? null : (
        <Late
          key={opened.id}
          name="film-sheet"
          load={loadFilmSheet}
          given={{
            film: opened,
            kind,
            onSay: decision.say === null ? null : (said: Said) => decision.say?.(opened.id, said),
            onClose: sheet.close,
          }}
        />
      )}
      <p role="status" className="sr-only">
        {isFetching ? "" : (error?.message ?? result?.message ?? trouble?.text ?? "")}
      </p>
    </section>
  );
}

function moodShown(
  ask: Ask | null,
  request: RecommendationRequest | null,
  result: Recommendation | null,
): MoodShown | null {
  if (ask === null || request === null) return null;
  const { emotion, feeling } = ask;
  const scores = feeling === null ? ask.scores : meaningOfFeeling(feeling).scores;
  const { intent } = request;
  return {
    mood: {
      emotion,
      ...(scores === null ? {} : { scores }),
      ...(intent === undefined ? {} : { intent }),
    },
    ...(result === null || result.catalog === null ? {} : { catalog: result.catalog }),
  };
}

/** Which list it is, whoever it is for: to say who one is leaves what was decided as it is. */
function listKey(request: RecommendationRequest | null): string {
  if (request === null) return "";
  const { profile: _one, profiles: _several, fairness: _fair, ...list } = request;
  return JSON.stringify(list);
}
