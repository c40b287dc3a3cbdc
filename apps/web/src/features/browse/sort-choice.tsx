import { ITEM_SORTS, type ItemSort } from "@moodreel/core/item";
import type { ReactNode } from "react";
import { t } from "../../shared/i18n/t.ts";
import { FIELD } from "../../shared/ui/field-styles.ts";

interface SortChoiceProps {
  readonly sort: ItemSort;
  readonly onSort: (sort: ItemSort) => void;
}

/** In which order the shelf stands. */
export function SortChoice({ sort, onSort }: SortChoiceProps): ReactNode {
  return (
    <select
      aria-label={t("sort.order")}
      className={`${FIELD} min-h-11 max-sm:flex-1`}
      value={sort}
      onChange={({ target }) => onSort(ITEM_SORTS.find((one) => one === target.value) ?? "quality")}
    >
      {ITEM_SORTS.map((one) => (
        <option key={one} value={one}>
          {t(`sort.${one}`)}
        </option>
      ))}
    </select>
  );
}
