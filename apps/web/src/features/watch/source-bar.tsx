import type { ReactNode } from "react";
import { PhotoButton } from "./photo/photo-button.tsx";
import { Button } from "../../shared/ui/button.tsx";

interface SourceBarProps {
  readonly cameraOn: boolean;
  readonly onCamera: () => void;
  readonly onPhoto: (file: File) => void;
}

/** The other ways to say a mood, under the one in use. */
export function SourceBar({ cameraOn, onCamera, onPhoto }: SourceBarProps): ReactNode {
  return (
    <div className="mt-6 flex flex-wrap gap-2.5">
      {cameraOn ? null : (
        <Button icon="camera" onClick={onCamera}>
          Use the camera
        </Button>
      )}
      <PhotoButton onPhoto={onPhoto} />
    </div>
  );
}
