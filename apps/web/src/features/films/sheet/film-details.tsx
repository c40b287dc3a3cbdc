import type { ReactNode } from "react";
import { shownLanguage } from "../../../shared/i18n/shown-language.ts";
import type { AnyFilm } from "../card/film.ts";
import { linksOf } from "./links-of.ts";
import { t } from "../../../shared/i18n/t.ts";
import { formatNumber } from "../../../shared/i18n/formatters.ts";
import { genreName } from "../../../shared/genres/genre-name.ts";

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
          {t("film.leaves")}
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
    [t("field.year"), year === null ? "" : String(year)],
    [t("field.runtime"), runtime === null ? "" : t("browse.minutes", { minutes: runtime })],
    [t("field.certificate"), certificate ?? ""],
    [t("field.genres"), genres.map(genreName).join(", ")],
    [t("field.people"), people.slice(0, 8).join(", ")],
    [t("field.countries"), countries.map(countryName).join(", ")],
    [t("field.series"), series ?? ""],
    [t("field.rating"), rating === null ? "" : ratingText(rating, votes)],
  ];
}

function ratingText(rating: number, votes: number | null): string {
  const points = formatNumber(rating, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return votes === null
    ? t("browse.ofTen", { rating: points })
    : t("film.ratingFrom", { rating: points, votes });
}

/** "France" for `FR`, in the page's language; what is no code stays as it is. */
function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([shownLanguage().locale], { type: "region" }).of(code) ?? code;
}
