import type { ReactNode } from "react";
import { Button } from "../../shared/ui/button.tsx";

interface HoldSwitchProps {
  readonly held: boolean;
  readonly onChange: (held: boolean) => void;
}

/** Keeps the list as it is while the mood goes on changing. */
export function HoldSwitch({ held, onChange }: HoldSwitchProps): ReactNode {
  return (
    <>
      <Button
        icon={held ? "play" : "hold"}
        aria-pressed={held}
        look={held ? "mood" : "plain"}
        onClick={() => onChange(!held)}
      >
        {held ? "List held" : "Hold the list"}
      </Button>
      <p className="text-sm text-ink-soft">
        {held ? "They stay whatever your face does." : "They follow your mood."}
      </p>
    </>
  );
}
