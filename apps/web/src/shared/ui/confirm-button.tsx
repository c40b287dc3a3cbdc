import { useRef, type ReactNode } from "react";
import { Button } from "./button.tsx";
import type { IconName } from "./icon.tsx";
import { t } from "../i18n/t.ts";

interface ConfirmButtonProps {
  readonly label: string;
  /** What a screen reader says where `label` alone is ambiguous. */
  readonly name?: string;
  readonly icon?: IconName;
  readonly question: string;
  readonly consequence: string;
  readonly confirm: string;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: asks first, in a modal dialog of the browser's own kind. */
export function ConfirmButton({
  label,
  name,
  icon,
  question,
  consequence,
  confirm,
  disabled = false,
  onConfirm,
}: ConfirmButtonProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button
        small
        {...(icon === undefined ? {} : { icon })}
        {...(name === undefined ? {} : { "aria-label": name })}
        disabled={disabled}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </Button>
      <dialog
        ref={dialog}
        aria-label={question}
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-2xl border border-line bg-raised p-6 text-ink backdrop:bg-black/60"
      >
        <p className="font-display text-2xl leading-tight">{question}</p>
        <p className="mt-2 text-ink-soft">{consequence}</p>
        <div className="mt-6 flex flex-wrap justify-end gap-2.5">
          <Button autoFocus onClick={() => dialog.current?.close()}>
            {t("ui.keepIt")}
          </Button>
          <Button
            look="danger"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </div>
      </dialog>
    </>
  );
}
