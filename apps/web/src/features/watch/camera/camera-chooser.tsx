import type { ReactNode } from "react";
import { FIELD } from "../../../shared/ui/field-styles.ts";
import { useCameras } from "./use-cameras.ts";
import { t } from "../../../shared/i18n/t.ts";

interface CameraChooserProps {
  readonly stream: MediaStream;
  readonly onChoose: (deviceId: string) => void;
}

/** Which camera, where there is more than one. */
export function CameraChooser({ stream, onChoose }: CameraChooserProps): ReactNode {
  const cameras = useCameras();
  const current = stream.getVideoTracks()[0]?.getSettings().deviceId ?? "";
  if (cameras.length < 2) return null;
  return (
    <select
      aria-label={t("camera.camera")}
      className={`${FIELD} max-w-56`}
      value={current}
      onChange={({ target }) => onChoose(target.value)}
    >
      {cameras.map(({ deviceId, label }, index) => (
        <option key={deviceId} value={deviceId}>
          {label === "" ? t("camera.numbered", { number: index + 1 }) : label}
        </option>
      ))}
    </select>
  );
}
