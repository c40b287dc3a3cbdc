import type { ReactNode } from "react";
import { Button } from "../../../shared/ui/button.tsx";
import { t, rich } from "../../../shared/i18n/t.ts";

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
        {...(small ? { className: "px-2!" } : {})}
        onClick={() => onChange(!held)}
      >
        {small ? (
          <span className="max-lg:sr-only">
            {rich(held ? "camera.held" : "camera.hold", { hidden: <span className="sr-only" /> })}
          </span>
        ) : (
          t(held ? "camera.listHeld" : "camera.holdList")
        )}
      </Button>
      {small ? null : (
        <p className="text-sm text-ink-soft">{held ? t("camera.theyStay") : t("camera.theyFollow")}</p>
      )}
    </>
  );
}
