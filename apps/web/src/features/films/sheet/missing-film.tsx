import { useEffect, useRef, type ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { FailurePanel } from "../../../shared/ui/failure-panel.tsx";

interface MissingFilmProps {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** In place of a film's sheet, when it is not on the shelf, not for who watches, or the server is away. */
export function MissingFilm({ error, onRetry, onClose }: MissingFilmProps): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog
      ref={sheet}
      aria-label={t("ui.failed")}
      data-testid="film-missing"
      className="m-auto w-[min(40rem,calc(100vw-1.5rem))] rounded-2xl border border-line bg-raised p-5 text-ink backdrop:bg-black/65"
      onClose={onClose}
    >
      <FailurePanel error={error} onRetry={onRetry} />
      <Button className="mt-5" onClick={() => sheet.current?.close()}>
        {t("film.close")}
      </Button>
    </dialog>
  );
}
