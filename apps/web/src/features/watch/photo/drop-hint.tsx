import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";

/** Over the page while a file is held over it. */
export function DropHint(): ReactNode {
  return (
    <div className="pointer-events-none fixed inset-3 z-20 grid place-content-center rounded-3xl border-4 border-dashed border-mood bg-ground/85 font-display text-4xl">
      {t("watch.dropPicture")}
    </div>
  );
}
