import type { Catalog } from "@moodreel/client";
import { useState, type ReactNode } from "react";
import { IntentSwitch } from "../../shared/kinds/intent-switch.tsx";
import { KindSwitch } from "../../shared/kinds/kind-switch.tsx";
import { Button } from "../../shared/ui/button.tsx";
import { useWatching } from "../../shared/viewers/use-watching.ts";
import type { Choices } from "./use-choices.ts";
import { t } from "../../shared/i18n/t.ts";

interface ProgrammeSwitchesProps {
  readonly catalogs: readonly Catalog[];
  readonly choices: Choices;
  /** Who watches together, shown when asked for. */
  readonly together: ReactNode;
}

/** What the list should do, of which kind, and for whom. */
export function ProgrammeSwitches({ catalogs, choices, together }: ProgrammeSwitchesProps): ReactNode {
  const { intent, kind, setIntent, setKind } = choices;
  const [joining, setJoining] = useState(false);
  const watching = useWatching();
  return (
    <div className="mt-5 mb-8 flex flex-wrap items-center gap-x-5 gap-y-3">
      <IntentSwitch intent={intent} onChange={setIntent} />
      <div className="ml-auto flex flex-wrap items-center gap-2.5 max-lg:ml-0">
        <KindSwitch kind={kind} catalogs={catalogs} onChange={setKind} />
        <Button small icon="people" aria-expanded={joining} onClick={() => setJoining(!joining)}>
          {t("tonight.together", { count: watching.length < 2 ? 0 : watching.length })}
        </Button>
      </div>
      {joining ? <div className="w-full">{together}</div> : null}
    </div>
  );
}
