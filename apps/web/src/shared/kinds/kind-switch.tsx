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

/** The kinds of which there is a catalogue, and the chosen one; nothing where there is no choice. */
export function KindSwitch({ kind, catalogs, onChange }: KindSwitchProps): ReactNode {
  const kinds = KINDS.filter((value) => value === kind || catalogs.some((catalog) => catalog.kind === value));
  if (kinds.length < 2) return null;
  const options = kinds.map((value) => ({ value, label: t(`kind.${value}`) }));
  return <Segmented legend={t("kind.legend")} options={options} value={kind} onChange={onChange} />;
}
