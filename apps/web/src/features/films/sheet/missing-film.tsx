import { useEffect, useRef, type ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { Link } from "../../../shared/navigation/link.tsx";
import { Button } from "../../../shared/ui/button.tsx";
import { buttonStyle } from "../../../shared/ui/button-styles.ts";
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
  const close = (): void => sheet.current?.close();
  return (
    <dialog
      ref={sheet}
      aria-label={t("ui.failed")}
      data-testid="film-missing"
      className="m-auto w-[min(40rem,calc(100vw-1.5rem))] rounded-2xl bg-raised text-ink backdrop:bg-black/65"
      onClose={onClose}
    >
      <FailurePanel
        error={error}
        onRetry={onRetry}
        title={t("film.missing")}
        beside={<Button onClick={close}>{t("film.close")}</Button>}
        wayOn={
          <>
            <Button look="mood" onClick={close}>
              {t("film.close")}
            </Button>
            <Link to="/browse" className={buttonStyle("plain", false)}>
              {t("browse.title")}
            </Link>
          </>
        }
      />
    </dialog>
  );
}
