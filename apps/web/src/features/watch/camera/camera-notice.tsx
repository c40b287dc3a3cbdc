import { useEffect, useRef, type ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { Link } from "../../../shared/navigation/link.tsx";
import { Button } from "../../../shared/ui/button.tsx";

interface CameraNoticeProps {
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** What the camera is used for, before it is asked for the first time: a sheet over the page. */
export function CameraNotice({ onAccept, onClose }: CameraNoticeProps): ReactNode {
  const { keptIn } = useApi();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog
      ref={sheet}
      aria-labelledby="camera-notice-title"
      className="ticket m-auto w-[min(30rem,calc(100vw-2rem))] p-6 pl-9 text-[0.95rem] backdrop:bg-black/60 max-sm:mb-4"
      onClose={onClose}
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
        <li>Ask the people beside you. A light shows while the camera is on, and one click turns it off.</li>
      </ul>
      <div className="mt-5 flex flex-wrap items-center gap-2.5">
        <Button
          icon="camera"
          className="border-current! bg-[oklch(0.2_0.03_305)]! text-[oklch(0.97_0.01_90)]!"
          onClick={onAccept}
        >
          Turn the camera on
        </Button>
        <Button className="border-current! text-inherit! hover:bg-black/8!" onClick={onClose}>
          Not now
        </Button>
        <Link to="/privacy" className="py-2 font-semibold underline underline-offset-4">
          More about privacy
        </Link>
      </div>
    </dialog>
  );
}
