import type { ReactNode } from "react";
import { PhotoButton } from "./photo/photo-button.tsx";
import { Button } from "../../shared/ui/button.tsx";
import { t } from "../../shared/i18n/t.ts";

interface SourceBarProps {
  readonly cameraOn: boolean;
  /** In a line with a mood. */
  readonly small?: boolean;
  readonly onCamera: () => void;
  readonly onPhoto: (file: File) => void;
}

/** The other ways to say a mood, under the one in use. */
export function SourceBar({ cameraOn, small = false, onCamera, onPhoto }: SourceBarProps): ReactNode {
  return (
    <div className={small ? "flex gap-2" : "mt-6 flex flex-wrap gap-2.5"}>
      {cameraOn ? null : (
        <Button icon="camera" small={small} data-focus-next="[data-camera]" onClick={onCamera}>
          <span className={small ? "max-sm:sr-only landscape:max-lg:sr-only" : ""}>
            {t("watch.useCamera")}
          </span>
        </Button>
      )}
      <PhotoButton small={small} onPhoto={onPhoto} />
    </div>
  );
}
