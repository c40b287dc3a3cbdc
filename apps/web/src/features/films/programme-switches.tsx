import type { Catalog } from "@moodreel/client";
import { useState, type ReactNode } from "react";
import { filtersOf } from "../../shared/filters/filter-form.ts";
import { IntentSwitch } from "../../shared/kinds/intent-switch.tsx";
import { KindSwitch } from "../../shared/kinds/kind-switch.tsx";
import { Button } from "../../shared/ui/button.tsx";
import { useWatching } from "../../shared/viewers/use-watching.ts";
import { FilterFields } from "./filter-fields.tsx";
import type { Choices } from "./use-choices.ts";

interface ProgrammeSwitchesProps {
  readonly catalogs: readonly Catalog[];
  readonly choices: Choices;
  /** Who watches together, shown when asked for. */
  readonly together: ReactNode;
}

/** What the list should do, of which kind, for whom, and within which bounds. */
export function ProgrammeSwitches({ catalogs, choices, together }: ProgrammeSwitchesProps): ReactNode {
  const { intent, kind, form, setIntent, setKind, setForm } = choices;
  const [filtering, setFiltering] = useState(false);
  const [joining, setJoining] = useState(false);
  const watching = useWatching();
  const active = Object.keys(filtersOf(form)).length;
  return (
    <div className="mt-5 mb-8 flex flex-wrap items-center gap-x-5 gap-y-3">
      <IntentSwitch intent={intent} onChange={setIntent} />
      <div className="ml-auto flex flex-wrap items-center gap-2.5 max-lg:ml-0">
        <KindSwitch kind={kind} catalogs={catalogs} onChange={setKind} />
        <Button small icon="people" aria-expanded={joining} onClick={() => setJoining(!joining)}>
          Together{watching.length < 2 ? "" : ` (${watching.length})`}
        </Button>
        <Button small icon="sliders" aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
          Filters{active === 0 ? "" : ` (${active})`}
        </Button>
      </div>
      {joining ? <div className="w-full">{together}</div> : null}
      {filtering ? (
        <div className="w-full">
          <FilterFields form={form} onChange={setForm} />
        </div>
      ) : null}
    </div>
  );
}
