import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import { Link } from "../../shared/navigation/link.tsx";
import { useSearchParams } from "../../shared/navigation/search-params.ts";
import { PosterArt } from "../../shared/poster/poster-art.tsx";
import type { Film } from "./card/film.ts";
import { filmFacts } from "./card/film-facts.ts";

/** Room for a title of two lines and two of facts below a poster; on a phone there are none. */
export const QUIET_WORDS = "sm:min-h-[5.75rem]";

/** A film before any mood: its poster, which leads to its sheet. */
export function QuietFilm({ film, kind }: { readonly film: Film; readonly kind: Kind }): ReactNode {
  const [params] = useSearchParams();
  return (
    <li className="min-w-0">
      <Link to={`/?${withFilm(params, film.id)}`} className="group block">
        <span className="block aspect-2/3 overflow-hidden rounded-lg shadow-[0_0.7rem_1.6rem_-0.7rem_rgb(0_0_0/0.55)] transition group-hover:-translate-y-1">
          <PosterArt item={film} kind={kind} />
        </span>
        <span className={`block ${QUIET_WORDS}`}>
          <span
            className="mt-2 line-clamp-2 leading-snug font-semibold wrap-anywhere group-hover:underline max-sm:sr-only"
            dir="auto"
          >
            {film.title}
          </span>
          <span className="line-clamp-2 text-sm max-sm:hidden text-ink-soft">{filmFacts(film, false)}</span>
        </span>
      </Link>
    </li>
  );
}

function withFilm(params: URLSearchParams, film: string): string {
  const changed = new URLSearchParams(params);
  changed.set("film", film);
  return changed.toString();
}
