import { useId, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { transferText } from "./transfer-text.ts";
import type { Transfer } from "./transfer.ts";
import { t } from "../i18n/t.ts";

interface TransferBarProps {
  readonly transfer: Transfer;
  /** What is being done while bytes are on their way. */
  readonly reading: string;
  /** And once all are there. */
  readonly finishing: string;
  readonly onCancel: () => void;
}

/** A file on its way, by bytes, and the way to stop it. */
export function TransferBar({ transfer, reading, finishing, onCancel }: TransferBarProps): ReactNode {
  const id = useId();
  const { sent, total } = transfer;
  const whole = sent >= total;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2.5 rounded-2xl border border-line bg-surface/80 px-5 py-4">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
          <span id={id} role="status" className="font-semibold">
            {whole ? finishing : reading}
          </span>
          <span className="text-sm text-ink-soft" data-testid="transfer">
            {whole ? "" : transferText(transfer)}
          </span>
        </p>
        <progress aria-labelledby={id} className="mt-2.5" {...(whole ? {} : { value: sent, max: total })} />
      </div>
      <Button small icon="close" onClick={onCancel}>
        {t("ui.cancel")}
      </Button>
    </div>
  );
}
