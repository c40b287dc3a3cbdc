import type { ReactNode } from "react";
import type { AnyFilm } from "../card/film.ts";
import { linksOf } from "./links-of.ts";

/** The facts of a film, each with its name, and the pages of others about it. */
export function FilmDetails({ film }: { readonly film: AnyFilm }): ReactNode {
  const links = linksOf(film);
  const facts = factsOf(film).filter(([, value]) => value !== "");
  return (
    <>
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 text-sm sm:text-base">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {links.length === 0 ? null : (
        <p className="mt-3 flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
          Leaves Moodreel:
          {links.map(({ site, href }) => (
            <a
              key={site}
              href={href}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-9 items-center text-ink underline underline-offset-4"
            >
              {site}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

function factsOf(film: AnyFilm): readonly (readonly [name: string, value: string])[] {
  const { year, runtime, certificate, genres, people, countries = [], series, rating, votes } = film;
  return [
    ["Year", year === null ? "" : String(year)],
    ["Length", runtime === null ? "" : `${runtime} min`],
    ["Certificate", certificate ?? ""],
    ["Genres", genres.join(", ")],
    ["People", people.slice(0, 8).join(", ")],
    ["Countries", countries.join(", ")],
    ["Series", series ?? ""],
    ["Rating", rating === null ? "" : ratingText(rating, votes)],
  ];
}

function ratingText(rating: number, votes: number | null): string {
  const from = votes === null ? "" : ` from ${votes.toLocaleString("en")} ${votes === 1 ? "vote" : "votes"}`;
  return `${rating.toFixed(1)} of 10${from}`;
}
