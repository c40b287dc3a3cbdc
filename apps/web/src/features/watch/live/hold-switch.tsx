import type { ReactNode } from "react";
import { Button } from "../../../shared/ui/button.tsx";

interface HoldSwitchProps {
  /** In the corner with the camera, without an explanation. */
  readonly small?: boolean;
  readonly held: boolean;
  readonly onChange: (held: boolean) => void;
}

/** Keeps the list as it is while the mood goes on changing. */
export function HoldSwitch({ small = false, held, onChange }: HoldSwitchProps): ReactNode {
  return (
    <>
      <Button
        small={small}
        icon={held ? "play" : "hold"}
        aria-pressed={held}
        look={held ? "mood" : "plain"}
        onClick={() => onChange(!held)}
      >
        {small ? (
          <>
            {held ? "Held" : "Hold"}
            <span className="sr-only"> the list</span>
          </>
        ) : held ? (
          "List held"
        ) : (
          "Hold the list"
        )}
      </Button>
      {small ? null : (
        <p className="text-sm text-ink-soft">
          {held ? "They stay whatever your face does." : "They follow your mood."}
        </p>
      )}
    </>
  );
}
