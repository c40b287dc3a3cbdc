import { KINDS, type Kind } from "@moodreel/core";
import type { Catalog } from "@moodreel/client";
import type { ReactNode } from "react";
import { Segmented } from "../ui/segmented.tsx";
import { t } from "../i18n/t.ts";

interface KindSwitchProps {
  readonly kind: Kind;
  readonly catalogs: readonly Catalog[];
  readonly onChange: (kind: Kind) => void;
  /** What is chosen by it, where that is not what to recommend. */
  readonly legend?: string;
}

/** The kinds of which there is a catalogue, and the chosen one; nothing where there is no choice. */
export function KindSwitch({
  kind,
  catalogs,
  onChange,
  legend = t("kind.legend"),
}: KindSwitchProps): ReactNode {
  const kinds = KINDS.filter((value) => value === kind || catalogs.some((catalog) => catalog.kind === value));
  if (kinds.length < 2) return null;
  const options = kinds.map((value) => ({ value, label: t(`kind.${value}`) }));
  return <Segmented legend={legend} options={options} value={kind} onChange={onChange} />;
}
