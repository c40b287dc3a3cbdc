import type { PersonalMap } from "@moodreel/core/item";
import { useState, type ReactNode } from "react";
import { Button } from "../../../shared/ui/button.tsx";
import { FIELD } from "../../../shared/ui/field-styles.ts";
import { t } from "../../../shared/i18n/t.ts";

interface ColumnsChoiceProps {
  readonly columns: readonly string[];
  readonly onMap: (map: PersonalMap) => void;
}

const FIELDS = [
  ["title", "titles"],
  ["rating", "gave"],
  ["year", "years"],
  ["date", "date"],
] as const;

const SCALES = ["", "4", "5", "6", "10", "20", "100", "school"];

/** Which column is which, of a file that is no known export. */
export function ColumnsChoice({ columns, onMap }: ColumnsChoiceProps): ReactNode {
  const [map, setMap] = useState<PersonalMap>({});
  const set = (field: keyof PersonalMap, value: string): void => {
    const { [field]: _before, ...others } = map;
    setMap(value === "" ? others : { ...others, [field]: value });
  };
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onMap(map);
      }}
    >
      {FIELDS.map(([field, label]) => (
        <label key={field} className="grid min-w-0 gap-1 text-sm">
          <span className="text-ink-soft">{t(`ratings.${label}`)}</span>
          <select
            className={`${FIELD} w-44 max-w-full`}
            value={map[field] ?? ""}
            onChange={({ target }) => set(field, target.value)}
          >
            <option value="">–</option>
            {columns.map((column) => (
              <option key={column} value={column}>
                {column}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className="grid min-w-0 gap-1 text-sm">
        <span className="text-ink-soft">{t("ratings.outOf")}</span>
        <select
          className={`${FIELD} w-32 max-w-full`}
          value={map.scale ?? ""}
          onChange={({ target }) => set("scale", target.value)}
        >
          {SCALES.map((scale) => (
            <option key={scale} value={scale}>
              {scale === "" ? t("ratings.shown") : scale === "school" ? t("ratings.bestIsOne") : scale}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" disabled={map.title === undefined || map.rating === undefined}>
        {t("ratings.readSo")}
      </Button>
    </form>
  );
}
