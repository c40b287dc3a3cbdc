import type { ReactNode } from "react";
import { Button } from "../../../shared/ui/button.tsx";
import type { RestingFaceState, RestingFaceStep } from "./use-resting-face.ts";
import { t } from "../../../shared/i18n/t.ts";

/** Some faces at rest look sad or angry: here a person can say so. */
export function RestingFace({
  step,
  take,
  forget,
}: Pick<RestingFaceState, "step" | "take" | "forget">): ReactNode {
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-ink-soft">
      {step === "known" ? (
        <Button small onClick={forget}>
          {t("camera.restForget")}
        </Button>
      ) : (
        <Button small disabled={step === "taking"} onClick={take}>
          {t("camera.restTake")}
        </Button>
      )}
      <p role="status">{wordsOf(step)}</p>
    </div>
  );
}

function wordsOf(step: RestingFaceStep): string {
  if (step === "none") return "";
  return t(
    step === "taking" ? "camera.restTaking" : step === "failed" ? "camera.restFailed" : "camera.restKnown",
  );
}
