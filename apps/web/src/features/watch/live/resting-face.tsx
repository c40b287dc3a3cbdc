import type { ReactNode } from "react";
import { Button } from "../../../shared/ui/button.tsx";
import type { RestingFaceState, RestingFaceStep } from "./use-resting-face.ts";

const WORDS: Readonly<Record<RestingFaceStep, string>> = {
  none: "",
  taking: "Look as you do when nothing happens …",
  failed: "Your face could not be read well enough. Sit in the light, face the screen and try again.",
  known: "How you look at rest is taken into account.",
};

/** Some faces at rest look sad or angry: here a person can say so. */
export function RestingFace({
  step,
  take,
  forget,
}: Pick<RestingFaceState, "step" | "take" | "forget">): ReactNode {
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-ink-soft">
      {step === "known" ? (
        <Button small onClick={forget}>
          Forget my resting face
        </Button>
      ) : (
        <Button small disabled={step === "taking"} onClick={take}>
          This is my resting face
        </Button>
      )}
      <p role="status">{WORDS[step]}</p>
    </div>
  );
}
