import type { Kind } from "@moodreel/core";
import type { Catalog } from "@moodreel/client";
import { useState, type ReactNode } from "react";
import { t } from "../../shared/i18n/t.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { Button } from "../../shared/ui/button.tsx";
import { CatalogRow } from "./catalog-row.tsx";

/** Rows that are shown at first, and with each "Show more". */
const STEP = 6;
const MORE = 24;

interface CatalogsOfKindProps {
  readonly kind: Kind;
  readonly all: readonly Catalog[];
  /** Those of them that are looked for. */
  readonly found: readonly Catalog[];
  readonly removing: boolean;
  readonly onRemove: (name: string) => void;
}

/** The catalogues of one kind, the newest first: all as one shelf, or one of them alone. */
export function CatalogsOfKind({ kind, all, found, removing, onRemove }: CatalogsOfKindProps): ReactNode {
  const [{ catalogs: chosen }, change] = usePreferences();
  const [shown, setShown] = useState(STEP);
  const alone = all.some(({ name }) => name === chosen[kind]) ? chosen[kind] : undefined;
  // The one in use is never folded away.
  const rows = found.filter(({ name }, place) => place < shown || name === alone);
  const isChoice = all.length > 1;
  const choose = (name: string): void => change({ catalogs: { ...chosen, [kind]: name } });
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 font-display text-3xl">{t(`kind.${kind}`)}</legend>
      <ul className="grid gap-2.5">
        {isChoice ? (
          <li className="px-4">
            <label className="inline-flex items-center gap-3">
              <input
                type="radio"
                name={`use-${kind}`}
                checked={alone === undefined}
                onChange={() => choose("")}
              />
              {t("catalog.allTogether")}
            </label>
          </li>
        ) : null}
        {rows.map((catalog) => (
          <CatalogRow
            key={catalog.name}
            catalog={catalog}
            chosen={isChoice ? catalog.name === alone : null}
            onChoose={() => choose(catalog.name)}
            removing={removing}
            onRemove={() => onRemove(catalog.name)}
          />
        ))}
      </ul>
      {rows.length < found.length ? (
        <Button small className="mt-3" onClick={() => setShown(shown + MORE)}>
          {t("catalog.showMore", { count: found.length - rows.length })}
        </Button>
      ) : null}
    </fieldset>
  );
}
