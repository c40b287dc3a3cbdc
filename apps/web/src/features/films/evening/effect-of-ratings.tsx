import type { Kind } from "@moodreel/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { t } from "../../../shared/i18n/t.ts";
import { PosterArt } from "../../../shared/poster/poster-art.tsx";
import { PosterLooks } from "../../../shared/poster/poster-looks.tsx";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { reasonOf } from "../card/reasons-of.ts";
import { askedFor } from "../../../shared/viewers/asked-for.ts";
import { useWatching } from "../../../shared/viewers/use-watching.ts";

interface EffectOfRatingsProps {
  readonly kind: Kind;
  readonly seed: number;
  /** Of how many films the one who rates has said something; `null` while that is not known or an answer is on its way. */
  readonly said: number | null;
  /** The one that was chosen; `undefined` for all. */
  readonly catalog: string | undefined;
}

const COUNT = 3;

/** Three films for a quiet evening, as what was said so far has it. It is a look, and goes into no diary. */
export function EffectOfRatings({ kind, seed, said, catalog }: EffectOfRatingsProps): ReactNode {
  const api = useApi();
  const watching = useWatching();
  const [{ fairness }] = usePreferences();
  const { data } = useQuery({
    queryKey: [...KEYS.recommendations, "effect", watching, kind, catalog, said] as const,
    enabled: said !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const whose = askedFor(watching, fairness);
      const list = await api.recommend(
        {
          emotion: "neutral",
          kind,
          seed,
          count: COUNT,
          peek: true,
          ...whose,
          ...(catalog === undefined ? {} : { catalog }),
        },
        signal,
      );
      return { list, said: said ?? 0 };
    },
  });
  if (data === undefined) return null;
  return (
    <section
      aria-labelledby="effect"
      data-testid="effect"
      className="max-lg:flex max-lg:min-w-0 max-lg:flex-1 max-lg:basis-72 max-lg:items-center max-lg:gap-3 max-[20rem]:flex-wrap"
    >
      <h2 id="effect" className="font-display text-2xl max-lg:sr-only">
        {t("evening.rateEffect")}
      </h2>
      <p role="status" className="mt-1 text-ink-soft max-lg:order-last max-lg:text-sm">
        {t("evening.rateCount", { count: data.said })}
      </p>
      <PosterLooks items={data.list.items} kind={kind}>
        <ol className="grid grid-cols-3 gap-3 max-lg:shrink-0 max-lg:grid-cols-[repeat(3,2.75rem)] max-lg:gap-1.5 lg:mt-3">
          {data.list.items.map((film) => (
            <li key={film.id} className="arrive min-w-0 text-sm">
              <div className="aspect-2/3 overflow-hidden rounded-md">
                <PosterArt item={film} kind={kind} />
              </div>
              <p className="mt-1 line-clamp-2 font-semibold wrap-anywhere max-lg:sr-only" dir="auto">
                {film.title}
              </p>
              <p className="line-clamp-5 text-mood-text max-lg:sr-only">{reasonOf(film, "like")}</p>
            </li>
          ))}
        </ol>
      </PosterLooks>
    </section>
  );
}
