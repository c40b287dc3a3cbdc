import type { Kind } from "@moodreel/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApiQueries } from "../../../shared/api/api-context.tsx";
import { t } from "../../../shared/i18n/t.ts";
import { PosterArt } from "../../../shared/poster/poster-art.tsx";
import { PosterLooks } from "../../../shared/poster/poster-looks.tsx";
import { useLooker } from "../../../shared/viewers/use-looker.ts";
import { shownLanguage } from "../../../shared/i18n/shown-language.ts";

interface SimilarFilmsProps {
  readonly item: string;
  readonly kind: Kind;
  readonly onOpen: (item: string) => void;
}

const COUNT = 6;

/** What is most like a film, each with what both have. */
export function SimilarFilms({ item, kind, onOpen }: SimilarFilmsProps): ReactNode {
  const { viewer, isKnown } = useLooker();
  const similar = useApiQueries().similar({ item, kind, viewer }, COUNT);
  const { data } = useQuery({ ...similar, enabled: isKnown });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section aria-labelledby="similar" className="mt-6">
      <h3 id="similar" className="font-semibold">
        {t("library.moreLike")}
      </h3>
      <PosterLooks items={data.items} kind={kind}>
        <ul className="mt-2 grid grid-cols-3 gap-3 lg:grid-cols-6 lg:gap-2">
          {data.items.map((film) => (
            <li key={film.id} className="min-w-0">
              <button
                type="button"
                className="block w-full text-start text-sm hover:underline"
                {...(shownLanguage().language === "en" ? { title: film.reasons.join(" · ") } : {})}
                onClick={() => onOpen(film.id)}
              >
                <span aria-hidden="true" className="block aspect-2/3 overflow-hidden rounded-md">
                  <PosterArt item={film} kind={kind} />
                </span>
                <span className="mt-1 line-clamp-3 leading-tight text-balance wrap-anywhere" dir="auto">
                  {film.title}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </PosterLooks>
    </section>
  );
}
