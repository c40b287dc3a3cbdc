import { useEffect, useRef, type ReactNode } from "react";
import { CloseCorner } from "../../../shared/ui/close-corner.tsx";
import { Icon } from "../../../shared/ui/icon.tsx";
import { t } from "../../../shared/i18n/t.ts";

/**
 * What a face is read as, number by number, and which camera it is: folded up. On a phone it comes over the page, at its
 * lower end or below the camera, so that the film stays where it is.
 */
export function FacePanel({ children }: { readonly children: ReactNode }): ReactNode {
  const panel = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = panel.current;
    function onKey({ key }: KeyboardEvent): void {
      if (key === "Escape" && element?.open === true) close(element);
    }
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, []);
  return (
    <details ref={panel} className="max-w-3xl max-sm:mt-2 sm:open:w-full landscape:max-lg:open:w-auto">
      <summary className="inline-flex min-h-9 items-center rounded-full px-3 text-sm text-ink-soft hover:bg-ink/8 max-sm:border max-sm:border-line-strong landscape:max-lg:border landscape:max-lg:border-line-strong">
        <span className="sm:hidden landscape:max-lg:inline">
          <Icon name="eye" size={17} />
        </span>
        <span className="max-sm:sr-only landscape:max-lg:sr-only">{t("camera.faceAndCamera")}</span>
      </summary>
      <div
        data-testid="face-panel"
        className="pt-2 pb-2 max-sm:fixed max-sm:inset-x-2 max-sm:bottom-2 max-sm:z-30 max-sm:max-h-[55dvh] max-sm:overflow-y-auto max-sm:rounded-2xl max-sm:border max-sm:border-line-strong max-sm:bg-raised max-sm:p-4 max-sm:pt-12 max-sm:shadow-[0_0.6rem_1.6rem_-0.4rem_rgb(0_0_0/0.5)] landscape:max-lg:fixed landscape:max-lg:top-45 landscape:max-lg:right-8 landscape:max-lg:bottom-2 landscape:max-lg:z-30 landscape:max-lg:w-62 landscape:max-lg:overflow-y-auto landscape:max-lg:rounded-2xl landscape:max-lg:border landscape:max-lg:border-line-strong landscape:max-lg:bg-raised landscape:max-lg:p-4 landscape:max-lg:pt-12"
      >
        <div className="sm:hidden landscape:max-lg:block">
          <CloseCorner label={t("film.close")} onClose={() => close(panel.current)} />
        </div>
        {children}
      </div>
    </details>
  );
}

function close(panel: HTMLDetailsElement | null): void {
  if (panel === null) return;
  panel.open = false;
  panel.querySelector("summary")?.focus();
}
