import type { Kind, Reaction } from "@moodreel/core";
import type { Opinion } from "@moodreel/client";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useApiQueries } from "../../../shared/api/api-context.tsx";
import { countOf } from "../../../shared/kinds/kind-words.ts";
import { ratingWord, reactionWord } from "../../../shared/opinions/said-words.ts";
import { useSay } from "../../../shared/opinions/use-say.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { FailurePanel } from "../../../shared/ui/failure-panel.tsx";
import { useWide } from "../../../shared/ui/fold.tsx";
import { Icon } from "../../../shared/ui/icon.tsx";
import { useWatching } from "../../../shared/viewers/use-watching.ts";
import { t } from "../../../shared/i18n/t.ts";
import { failureText } from "../../../shared/api/failure-text.ts";
import { titled } from "../../../shared/i18n/titled.ts";

interface SaidSectionProps {
  readonly profile: string;
  readonly kind: Kind;
}

const STEP = 12;

/** On a phone there is more below it. */
const FEW = 5;

/** What the person said of films, latest first, each with a way to take it back. */
export function SaidSection({ profile, kind }: SaidSectionProps): ReactNode {
  const [shown, setShown] = useState(useWide() ? STEP : FEW);
  const { data, error, refetch } = useQuery(useApiQueries().opinions(profile, kind, useWatching()));
  const say = useSay(kind, null);
  const said = (data ?? []).filter(
    ({ reactions, rating }) => rating !== null || Object.keys(reactions).length > 0,
  );
  return (
    <section aria-labelledby="said">
      <h2 id="said" className="font-display text-3xl sm:text-4xl">
        {t("you.said")}
      </h2>
      {error === null ? null : (
        <div className="mt-5">
          <FailurePanel error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined ? null : (
        <p className="mt-2 text-ink-soft">
          {said.length === 0 ? t("you.saidNothing") : t("you.saidOf", { count: countOf(kind, said.length) })}
        </p>
      )}
      {say.error === null ? null : (
        <p role="alert" className="mt-3 text-warning">
          {failureText(say.error)}
        </p>
      )}
      <ul className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-8 sm:grid-cols-2">
        {said.slice(0, shown).map((opinion) => (
          <SaidRow
            key={opinion.item.id}
            opinion={opinion}
            kind={kind}
            onBack={(back) => say.mutate({ item: opinion.item.id, said: { back } })}
          />
        ))}
      </ul>
      {said.length > shown ? (
        <Button small className="mt-4" onClick={() => setShown(shown + 4 * STEP)}>
          {t("ui.showMore")}
        </Button>
      ) : null}
    </section>
  );
}

function SaidRow({
  opinion: { item, reactions, rating },
  kind,
  onBack,
}: {
  readonly opinion: Opinion;
  readonly kind: Kind;
  readonly onBack: (what: Reaction | "rating") => void;
}): ReactNode {
  const all: readonly { readonly what: Reaction | "rating"; readonly text: string }[] = [
    ...(rating === null ? [] : [{ what: "rating" as const, text: ratingWord(rating) }]),
    ...(Object.keys(reactions) as Reaction[]).map((what) => ({ what, text: reactionWord(what, kind) })),
  ];
  return (
    <li className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line py-2.5">
      <span className="min-w-0 flex-1 basis-40">
        <span className="font-semibold">
          <bdi>{item.title}</bdi>
        </span>
        {item.year === null ? null : <span className="text-ink-soft"> {item.year}</span>}
      </span>
      <span className="flex flex-wrap gap-1.5">
        {all.map(({ what, text }) => (
          <button
            key={what}
            type="button"
            aria-label={t("you.takeBack", { what: text, title: titled(item.title) })}
            className="inline-flex min-h-8 items-center gap-1 rounded-full border border-line-strong pr-1.5 pl-3 text-sm hover:bg-ink/8"
            onClick={() => onBack(what)}
          >
            {text}
            <Icon name="close" size={14} />
          </button>
        ))}
      </span>
    </li>
  );
}
