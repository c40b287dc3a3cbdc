import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { PhotoButton } from "../photo/photo-button.tsx";
import { Stage } from "../stage/stage.tsx";
import { CameraAsking } from "./camera-asking.tsx";
import type { CameraProblem } from "./camera-problem.ts";
import { CameraTrouble } from "./camera-trouble.tsx";

interface CameraOffProps {
  /** Why there is no picture; `null` while the browser asks. */
  readonly problem: CameraProblem | null;
  readonly onRetry: () => void;
  readonly onPhoto: (file: File) => void;
}

/** In place of the camera's picture, while the browser asks for it and where there is none: and the ways beside it. */
export function CameraOff({ problem, onRetry, onPhoto }: CameraOffProps): ReactNode {
  return (
    <Stage
      size="large"
      screen={problem === null ? <CameraAsking /> : <CameraTrouble problem={problem} onRetry={onRetry} />}
      readout={
        <>
          <p className="font-display text-4xl leading-none tracking-tight sm:text-5xl">
            {t("watch.worksWithout")}
          </p>
          <p className="mt-3 text-ink-soft">{t("watch.orPhoto")}</p>
          <div className="mt-6">
            <PhotoButton onPhoto={onPhoto} />
          </div>
        </>
      }
    />
  );
}
