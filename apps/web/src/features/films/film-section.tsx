import type { Intent, Kind } from "@moodreel/core";
import type { CatalogInfo, RecommendationRequest, RecommendationResponse } from "@moodreel/server/schema";
import { useState, type ReactNode } from "react";
import { photoTroubleText, type PhotoTrouble } from "../watch/photo/photo-trouble.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { KeepQuestion } from "../people/profile/keep-question.tsx";
import { usePassOver } from "./use-pass-over.ts";
import { useProfile } from "../../shared/viewers/use-profiles.ts";
import { useSay } from "../../shared/opinions/use-say.ts";
import { ReactingAs } from "../people/together/reacting-as.tsx";
import { asSeenBy } from "../../shared/opinions/said-by.ts";
import { TogetherPanel } from "../people/together/together-panel.tsx";
import { useWatching } from "../../shared/viewers/use-watching.ts";
import { listenersOf } from "../../shared/viewers/who-watches.ts";
import { Button } from "../../shared/ui/button.tsx";
import { EmptyReel } from "../../shared/ui/empty-reel.tsx";
import { FailurePanel } from "../../shared/ui/failure-panel.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import type { Ask } from "../watch/watch-state.ts";
import { FilmList } from "./film-list.tsx";
import { FilterFields } from "./filter-fields.tsx";
import { filtersOf, NO_FILTERS, withoutFilter } from "../../shared/filters/filter-form.ts";
import { IntentSwitch } from "../../shared/kinds/intent-switch.tsx";
import { KindSwitch } from "../../shared/kinds/kind-switch.tsx";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { OutcomePanel, WaitingPanel } from "./outcome-panel.tsx";
import type { MoodShown } from "../../shared/opinions/mood-shown.ts";
import { useFilms } from "./use-films.ts";
import { WhyNotBox } from "./why-not-box.tsx";

interface FilmSectionProps {
  readonly ask: Ask | null;
  readonly trouble: PhotoTrouble | null;
  readonly seed: number;
  readonly onOthers: () => void;
  readonly catalogs: readonly CatalogInfo[];
}

/** One headliner and fourteen more: two full rows beside it and one below. */
const COUNT = 15;

/** Tonight's programme: the switches, and what came of the mood. */
export function FilmSection({ ask, trouble, seed, onOthers, catalogs }: FilmSectionProps): ReactNode {
  const [{ intent, kind, catalogs: chosen, profile: named, fairness }, change] = usePreferences();
  const [form, setForm] = useState(NO_FILTERS);
  const [filtering, setFiltering] = useState(false);
  const [joining, setJoining] = useState(false);
  const catalog = catalogs.find(({ name, kind: of }) => name === chosen[kind] && of === kind)?.name;
  const filters = filtersOf(form);
  const reacting = useProfile()?.name ?? null;
  const watching = useWatching();
  const request: RecommendationRequest | null =
    ask === null
      ? null
      : {
          emotion: ask.emotion,
          ...(ask.scores === null ? {} : { scores: ask.scores }),
          ...(catalog === undefined ? {} : { catalog }),
          intent,
          kind,
          filters,
          count: COUNT,
          seed,
          ...listenersOf(watching, fairness),
        };
  const { data, error, isFetching, refetch } = useFilms(request);
  const result = ask === null || error !== null ? null : (data ?? null);
  const active = Object.keys(filters).length;
  const shown = moodShown(ask, intent, result);
  const say = useSay(kind, shown);
  const pass = usePassOver(kind, shown, onOthers);
  const ready = catalogs.find(
    (info) => info.kind === kind && (catalog === undefined || info.name === catalog),
  );

  return (
    <section aria-labelledby="programme" className="mt-12">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h2 id="programme" className="font-display text-4xl leading-none tracking-tight sm:text-5xl">
            {headingOf(result)}
          </h2>
          <p className="mt-3 text-ink-soft">{result?.outcome === "items" ? subtitleOf(result, kind) : " "}</p>
        </div>
        {result?.outcome === "items" ? (
          <Button icon="shuffle" disabled={pass.isPending} onClick={() => pass.mutate(result.items)}>
            Show me others
          </Button>
        ) : null}
      </div>
      <div className="mt-5 mb-8 flex flex-wrap items-center gap-x-5 gap-y-3">
        <IntentSwitch intent={intent} onChange={(next) => change({ intent: next })} />
        <div className="ml-auto flex flex-wrap items-center gap-2.5 max-lg:ml-0">
          <KindSwitch kind={kind} catalogs={catalogs} onChange={(next) => change({ kind: next })} />
          <Button small icon="people" aria-expanded={joining} onClick={() => setJoining(!joining)}>
            Together{watching.length < 2 ? "" : ` (${watching.length})`}
          </Button>
          <Button small icon="sliders" aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
            Filters{active === 0 ? "" : ` (${active})`}
          </Button>
        </div>
        {joining ? (
          <div className="w-full">
            <TogetherPanel />
          </div>
        ) : null}
        {filtering ? (
          <div className="w-full">
            <FilterFields form={form} onChange={setForm} />
          </div>
        ) : null}
      </div>
      {error !== null && ask !== null ? <FailurePanel error={error} onRetry={() => void refetch()} /> : null}
      {ask === null && trouble !== null ? <TroublePanel trouble={trouble} /> : null}
      {ask === null && trouble === null ? <WaitingPanel kind={kind} ready={ready?.items ?? 0} /> : null}
      {say.error === null && pass.error === null ? null : (
        <p role="alert" className="mb-6 text-warning">
          That was not kept: {(say.error ?? pass.error)?.message}
        </p>
      )}
      {result?.outcome === "items" ? <ReactingAs /> : null}
      {result?.outcome === "items" ? <KeepQuestion /> : null}
      {result === null ? null : result.outcome === "items" ? (
        <>
          <FilmList
            films={result.items.map((film) => asSeenBy(film, reacting))}
            kind={kind}
            fading={isFetching}
            onSay={named === "" ? null : (item, said) => say.mutate({ item, said })}
          />
          {request === null ? null : <WhyNotBox key={JSON.stringify(request)} request={request} />}
        </>
      ) : (
        <OutcomePanel
          result={result}
          kind={kind}
          intent={intent}
          onDrop={(name) => setForm(withoutFilter(form, name))}
        />
      )}
      <p role="status" className="sr-only">
        {isFetching
          ? ""
          : (error?.message ?? result?.message ?? (trouble === null ? "" : photoTroubleText(trouble).text))}
      </p>
    </section>
  );
}

function moodShown(ask: Ask | null, intent: Intent, result: RecommendationResponse | null): MoodShown | null {
  if (ask === null) return null;
  return {
    mood: { emotion: ask.emotion, ...(ask.scores === null ? {} : { scores: ask.scores }), intent },
    ...(result === null || result.catalog === null ? {} : { catalog: result.catalog }),
  };
}

function TroublePanel({ trouble }: { readonly trouble: PhotoTrouble }): ReactNode {
  const { title, text } = photoTroubleText(trouble);
  return (
    <Panel art={<EmptyReel />} title={title}>
      <p>{text}</p>
    </Panel>
  );
}

function headingOf(result: RecommendationResponse | null): ReactNode {
  if (result?.outcome !== "items") return "Tonight’s programme";
  const genres = result.genres.filter(({ leads }) => leads).map(({ genre }) => genre);
  return (
    <>
      Tonight: <em className="text-mood-text">{genres.slice(0, 3).join(" & ")}</em>
    </>
  );
}

function subtitleOf({ items, catalog }: RecommendationResponse, kind: Kind): string {
  return catalog === null ? "" : `${countOf(kind, items.length)} from “${catalog}”.`;
}
