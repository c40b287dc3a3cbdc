import type { Intent } from "@moodreel/core";
import type { ReactNode } from "react";
import { intentOptions } from "./intent-words.ts";
import { Segmented } from "../ui/segmented.tsx";
import { t } from "../i18n/t.ts";

interface IntentSwitchProps {
  readonly intent: Intent;
  readonly onChange: (intent: Intent) => void;
}

export function IntentSwitch({ intent, onChange }: IntentSwitchProps): ReactNode {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Segmented legend={t("intent.legend")} options={intentOptions()} value={intent} onChange={onChange} />
      <p className="text-sm text-ink-soft">{t(`intent.${intent}Meaning`)}</p>
    </div>
  );
}
