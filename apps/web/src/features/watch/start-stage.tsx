import type { ReactNode } from "react";
import { useApi } from "../../shared/api/api-context.tsx";
import { Link } from "../../shared/navigation/link.tsx";
import { PhotoButton } from "./photo/photo-button.tsx";
import { Button } from "../../shared/ui/button.tsx";

interface StartStageProps {
  readonly onCamera: () => void;
  readonly onPhoto: (file: File) => void;
}

/** The first screen: what this is, and what the camera is used for before it is. */
export function StartStage({ onCamera, onPhoto }: StartStageProps): ReactNode {
  const { keptIn } = useApi();
  return (
    <div className="screen beam grid gap-8 p-6 sm:p-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:p-14">
      <div className="flex flex-col justify-center">
        <h1 className="font-display text-[clamp(3rem,7.6vw,6.4rem)] leading-[0.9] tracking-[-0.03em]">
          Your face
          <br />
          picks the <em className="text-mood-text">film.</em>
        </h1>
        <p className="mt-6 max-w-md text-lg text-ink-soft">
          Look at the screen for a moment. Moodreel reads your expression and runs tonight’s programme by it.
        </p>
        <div className="mt-8 flex flex-wrap gap-3">
          <Button look="mood" icon="camera" onClick={onCamera} aria-describedby="camera-notice">
            Use the camera
          </Button>
          <PhotoButton onPhoto={onPhoto} />
        </div>
      </div>
      <aside
        id="camera-notice"
        aria-labelledby="camera-notice-title"
        className="ticket self-center p-6 pl-9 text-[0.95rem]"
      >
        <h2 id="camera-notice-title" className="text-lg font-bold">
          This uses emotion recognition
        </h2>
        <ul className="mt-3 grid gap-2.5">
          <li>It reads the expression on every face in view, and estimates eight emotions.</li>
          <li>That happens in this page. No picture leaves this device, and none is kept.</li>
          <li>
            {keptIn === "server"
              ? "Only the mood’s numbers go to your own Moodreel server, to find films. It does not store them unless you say so."
              : "The films are in this page, too, so not even the mood’s numbers leave it. They are not kept unless you say so."}
          </li>
          <li>
            Ask the people beside you. A light shows while the camera is on, and one click turns it off.
          </li>
        </ul>
        <Link to="/privacy" className="mt-4 inline-block font-semibold underline underline-offset-4">
          More about privacy
        </Link>
      </aside>
    </div>
  );
}
