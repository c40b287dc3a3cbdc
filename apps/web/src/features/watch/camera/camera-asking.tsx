import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";

export function CameraAsking(): ReactNode {
  return (
    <div role="status" className="beam absolute inset-0 grid place-content-center p-8 text-center">
      <p className="font-display text-3xl sm:text-4xl">{t("camera.allowTitle")}</p>
      <p className="mt-3 text-ink-soft">{t("camera.allowText")}</p>
    </div>
  );
}
