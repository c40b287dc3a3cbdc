import { useEffect, useRef, type ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { Link } from "../../../shared/navigation/link.tsx";
import { choicesIn } from "../../../shared/kinds/choices-in.ts";
import { useSearchParams } from "../../../shared/navigation/search-params.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { t } from "../../../shared/i18n/t.ts";

interface CameraNoticeProps {
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** What the camera is used for, before it is asked for the first time: a sheet over the page. */
export function CameraNotice({ onAccept, onClose }: CameraNoticeProps): ReactNode {
  const { keptIn } = useApi();
  const [params] = useSearchParams();
  const [preferred] = usePreferences();
  const { kind } = choicesIn(params, preferred);
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
        {t("camera.noticeTitle")}
      </h2>
      <ul className="mt-3 grid gap-2.5">
        <li>{t("camera.noticeReads")}</li>
        <li>{t("camera.noticeHere")}</li>
        <li>{keptIn === "server" ? t("camera.noticeServer", { kind }) : t("camera.noticeBrowser")}</li>
        <li>{t("camera.noticeOthers")}</li>
      </ul>
      <div className="mt-5 flex flex-wrap items-center gap-2.5">
        <Button
          icon="camera"
          data-focus-next="[data-camera]"
          className="border-current! bg-[oklch(0.2_0.03_305)]! text-[oklch(0.97_0.01_90)]!"
          onClick={onAccept}
        >
          {t("camera.turnOn")}
        </Button>
        <Button className="border-current! text-inherit! hover:bg-black/8!" onClick={onClose}>
          {t("camera.notNow")}
        </Button>
        <Link to="/privacy" className="py-2 font-semibold underline underline-offset-4">
          {t("camera.aboutPrivacy")}
        </Link>
      </div>
    </dialog>
  );
}
