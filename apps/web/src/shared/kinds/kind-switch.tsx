import { KINDS, type Kind } from "@moodreel/core";
import type { Catalog } from "@moodreel/client";
import type { ReactNode } from "react";
import { Segmented } from "../ui/segmented.tsx";
import { t } from "../i18n/t.ts";

interface KindSwitchProps {
  readonly kind: Kind;
  readonly catalogs: readonly Catalog[];
  readonly onChange: (kind: Kind) => void;
}

/** Kinds without a catalogue can be chosen, too: then the page says how to get one. */
export function KindSwitch({ kind, catalogs, onChange }: KindSwitchProps): ReactNode {
  const options = KINDS.map((value) => {
    const stocked = catalogs.some((catalog) => catalog.kind === value);
    const label = t(`kind.${value}`);
    return {
      value,
      label: stocked ? (
        label
      ) : (
        <>
          <span className="opacity-85">{label}</span>
          <span className="sr-only"> {t("kind.noCatalog")}</span>
        </>
      ),
    };
  });
  return <Segmented legend={t("kind.legend")} options={options} value={kind} onChange={onChange} />;
}
