import type { Kind } from "@moodreel/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApiQueries } from "../api/api-context.tsx";
import { Chips } from "../ui/chips.tsx";
import { namesIn, type FilterForm } from "./filter-form.ts";
import { languageName } from "./language-name.ts";
import { decadesIn, toggledDecade, toggledName } from "./toggled.ts";
import { t } from "../i18n/t.ts";
import { genreName } from "../genres/genre-name.ts";

interface FacetChipsProps {
  readonly kind: Kind;
  readonly form: FilterForm;
  readonly onChange: (form: FilterForm) => void;
}

/** So many of the most frequent are offered. */
const MOST_GENRES = 16;
const MOST_LANGUAGES = 10;
const AGES = ["0", "6", "12", "16"] as const;

/** Chips of what there is on the shelf: years, languages, ages, genres to leave out. */
export function FacetChips({ kind, form, onChange }: FacetChipsProps): ReactNode {
  const { data } = useQuery(useApiQueries().facets(kind));
  if (data === undefined) return null;
  const { decades, languages, genres, hasCertificates } = data;
  const without = namesIn(form.withoutGenres);
  return (
    <div className="col-span-full grid gap-3">
      <Chips
        legend={t("filter.years")}
        chips={decades.map((decade) => ({ value: String(decade), label: t("filter.decade", { decade }) }))}
        on={decadesIn(form, decades).map(String)}
        onToggle={(decade) => onChange({ ...form, ...toggledDecade(form, Number(decade)) })}
      />
      <Chips
        legend={t("filter.languages")}
        chips={languages.slice(0, MOST_LANGUAGES).map((value) => ({ value, label: languageName(value) }))}
        on={namesIn(form.languages)}
        onToggle={(language) => onChange({ ...form, languages: toggledName(form.languages, language) })}
      />
      <Chips
        legend={t("filter.children")}
        chips={hasCertificates ? AGES.map((value) => ({ value, label: ageLabel(value) })) : []}
        on={[form.maxAge]}
        onToggle={(age) => onChange({ ...form, maxAge: form.maxAge === age ? "" : age })}
      />
      <Chips
        legend={t("filter.withoutGenres")}
        chips={[...new Set([...without, ...genres.slice(0, MOST_GENRES)])].map((value) => ({
          value,
          label: genreName(value),
        }))}
        on={without}
        onToggle={(genre) => onChange({ ...form, withoutGenres: toggledName(form.withoutGenres, genre) })}
      />
    </div>
  );
}

function ageLabel(age: string): string {
  return age === "0" ? t("filter.anyAge") : t("filter.age", { years: Number(age) });
}
