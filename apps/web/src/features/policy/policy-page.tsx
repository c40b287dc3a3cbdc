import { INTENTS, KINDS, type Emotion, type Intent, type Kind } from "@moodreel/core";
import { isEmotion } from "@moodreel/core/emotion";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useApiQueries } from "../../shared/api/api-context.tsx";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { FailurePanel } from "../../shared/ui/failure-panel.tsx";
import { Page } from "../../shared/ui/page.tsx";
import { Segmented } from "../../shared/ui/segmented.tsx";
import { PolicyTable } from "./policy-table.tsx";
import { t } from "../../shared/i18n/t.ts";
import { kindOptions } from "../../shared/kinds/kind-words.ts";
import { intentOptions } from "../../shared/kinds/intent-words.ts";

/** The editable table from emotions to genres. The address may name a row: `?kind=&intent=&emotion=`. */
export function PolicyPage(): ReactNode {
  const [preferences] = usePreferences();
  const [asked] = useState(rowOfAddress);
  const [kind, setKind] = useState<Kind>(asked.kind ?? preferences.kind);
  const [intent, setIntent] = useState<Intent>(asked.intent ?? preferences.intent);
  const policy = useQuery(useApiQueries().policy(kind));
  return (
    <Page title={t("app.policy")} lead={t("policy.lead")}>
      <div className="mb-6 flex flex-wrap gap-3">
        <Segmented legend={t("intent.name")} value={intent} onChange={setIntent} options={intentOptions()} />
        <Segmented legend={t("policy.kind")} value={kind} onChange={setKind} options={kindOptions()} />
      </div>
      {policy.error === null ? null : (
        <FailurePanel error={policy.error} onRetry={() => void policy.refetch()} />
      )}
      {policy.data === undefined ? null : (
        <PolicyTable
          // By what it says, not by when it came: the same table fetched again must not undo edits.
          key={`${kind} ${JSON.stringify(policy.data.policy)}`}
          response={policy.data}
          intent={intent}
          focus={asked.emotion}
        />
      )}
    </Page>
  );
}

function rowOfAddress(): { kind: Kind | null; intent: Intent | null; emotion: Emotion | null } {
  const query = new URLSearchParams(location.search);
  const emotion = query.get("emotion");
  return {
    kind: KINDS.find((kind) => kind === query.get("kind")) ?? null,
    intent: INTENTS.find((intent) => intent === query.get("intent")) ?? null,
    emotion: isEmotion(emotion) ? emotion : null,
  };
}
