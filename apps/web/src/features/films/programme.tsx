import { noteTexts } from "../../shared/api/note-text.ts";
import type { Catalog, RecommendationRequest, Recommendation } from "@moodreel/client";
import { useRef, type ReactNode } from "react";
import { withoutFilter } from "../../shared/filters/filter-form.ts";
import type { MoodAsked } from "../../shared/moods/ask.ts";
import { PosterLooks } from "../../shared/poster/poster-looks.tsx";
import { useSay, type Said } from "../../shared/opinions/use-say.ts";
import { Late, useLater } from "../../shared/ui/late.tsx";
import { FailurePanel } from "../../shared/ui/failure-panel.tsx";
import { useProfiles } from "../../shared/viewers/use-profiles.ts";
import { AfterTaking } from "./afterwards/after-taking.tsx";
import { AnswerPanel } from "./answer/answer-panel.tsx";
import type { Film } from "./card/film.ts";
import { ChoosingLine } from "./choosing-line.tsx";
import { loadHeadingLetters } from "./load-heading-letters.ts";
import { ListPanel } from "./list-panel.tsx";
import { ProgrammeHeading } from "./programme-heading.tsx";
import { ProgrammeSwitches } from "./programme-switches.tsx";
import { useSheet } from "./sheet/use-sheet.ts";
import { useDecision, type Decision } from "./answer/use-decision.ts";
import { useArrowKeys } from "./use-arrow-keys.ts";
import { useChoices } from "./use-choices.ts";
import { moodShown, useFilmRequest } from "./use-film-request.ts";
import { useFilms } from "./use-films.ts";
import { usePassOver } from "./use-pass-over.ts";
import { isAsking, SayNotices } from "./say-notices.tsx";
import { SkipFilms } from "./skip-films.tsx";
import { TroublePanel, WaitingPanel } from "./waiting-panel.tsx";
import { failureText } from "../../shared/api/failure-text.ts";
import { outcomeText } from "./outcome-text.ts";

export interface ProgrammeProps extends MoodAsked {
  /** Who watches together, and what is fair for them. */
  readonly together: ReactNode;
  /** Stands over a list of films, and nowhere else. */
  readonly overList: ReactNode;
  readonly catalogs: readonly Catalog[];
}

const loadFilmSheet = async () => (await import("./sheet/any-film-sheet.tsx")).AnyFilmSheet;
const loadOutcomePanel = async () => (await import("./outcome-panel.tsx")).OutcomePanel;

const LATER = [loadFilmSheet, loadHeadingLetters, loadOutcomePanel];

const NONE: Recommendation["items"] = [];

/** The switches, and what came of the mood. */
export function Programme({
  ask,
  trouble,
  seed,
  onOthers,
  afterAnother,
  together,
  overList,
  catalogs,
}: ProgrammeProps): ReactNode {
  useLater(LATER);
  const choices = useChoices(ask !== null);
  const { intent, kind, form, setForm } = choices;
  const request = useFilmRequest({ ask, seed }, choices, catalogs);
  const { data, error: notFound, isFetching, isPlaceholderData, refetch } = useFilms(request);
  const profiles = useProfiles();
  const error = notFound ?? (request === null ? profiles.error : null);
  const result = request === null || error !== null ? null : (data ?? null);
  // Nor is there a list while it is not known who watches.
  const isChoosing = isFetching || (ask !== null && request === null && error === null);
  const shown = moodShown(ask, request, result);
  const word = ask === null ? null : (ask.feeling ?? ask.emotion);
  const say = useSay(kind, shown);
  const pass = usePassOver(kind, shown, onOthers);

  const listed = result?.outcome === "items" && request !== null ? { result, request } : null;
  const decision = useDecision(listed?.result.items ?? NONE, listKey(request), (item, said) =>
    say.mutate({ item, said }),
  );

  const sheet = useSheet();
  const place = useRef<HTMLElement>(null);
  useArrowKeys(place);
  // Who is saying something is asked on the page, which a sheet would cover.
  const opened = isAsking(say) ? null : sheet.film;
  const listedFilm = decision.films.find(({ id }) => id === opened);

  return (
    <PosterLooks items={inOrder(decision)} kind={kind}>
      <section ref={place} aria-labelledby="programme" className="mt-5">
        <SayNotices say={say} error={pass.error} />
        {isChoosing ? <ChoosingLine word={word} first={result === null} /> : null}
        {listed === null ? null : (
          // What was chosen for another mood is not taken for this one.
          <div inert={isPlaceholderData}>
            <SkipFilms />
            <AnswerPanel
              decision={decision}
              kind={kind}
              warnings={noteTexts(listed.result.warnings ?? [], listed.result.notes)}
              fading={isFetching}
              onOpen={sheet.open}
              renderAfterwards={(film) => <AfterTaking film={film} kind={kind} word={word} shown={shown} />}
            />
          </div>
        )}
        <div className="mt-10">
          <ProgrammeHeading
            id="programme"
            result={result}
            kind={kind}
            passing={pass.isPending}
            canGoBack={afterAnother}
            onOthers={(films) => pass.mutate(films)}
          />
          <ProgrammeSwitches catalogs={catalogs} choices={choices} together={together} />
        </div>
        {error === null || ask === null ? null : (
          <FailurePanel
            error={error}
            onRetry={() => void (notFound === null ? profiles.refetch() : refetch())}
          />
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
          <Late
            load={loadOutcomePanel}
            given={{
              result,
              kind,
              intent,
              onDrop: (names: readonly string[]) => setForm(names.reduce(withoutFilter, form)),
            }}
          />
        )}
        {opened === null || (ask !== null && data === undefined) ? null : (
          <Late
            key={opened}
            load={loadFilmSheet}
            given={{
              id: opened,
              listed: listedFilm,
              kind,
              onSay: decision.say === null ? null : (said: Said) => decision.say?.(opened, said),
              onOpen: sheet.open,
              onClose: sheet.close,
            }}
          />
        )}
        <p role="status" className="sr-only">
          {isChoosing ? "" : saidOf(error, result, trouble)}
        </p>
      </section>
    </PosterLooks>
  );
}

/** As they stand on the page. */
function inOrder({ three, films }: Decision): readonly Film[] {
  if (three === null) return films;
  return [three.pick, three.safe, three.wild, ...three.rest].filter((film) => film !== null);
}

/** What a screen reader is told of the answer. */
function saidOf(
  error: Error | null,
  result: Recommendation | null,
  trouble: ProgrammeProps["trouble"],
): string {
  if (error !== null) return failureText(error);
  return result === null ? (trouble?.text ?? "") : outcomeText(result);
}

/** Which list it is, whoever it is for: to say who one is leaves what was decided as it is. */
function listKey(request: RecommendationRequest | null): string {
  if (request === null) return "";
  const { profile: _one, profiles: _several, fairness: _fair, ...list } = request;
  return JSON.stringify(list);
}
