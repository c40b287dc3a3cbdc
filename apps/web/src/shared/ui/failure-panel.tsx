import type { ReactNode } from "react";
import { ApiFailure } from "../api/api-failure.ts";
import { EmptyReel } from "./empty-reel.tsx";
import { Button } from "./button.tsx";
import { Panel } from "./panel.tsx";
import { t } from "../i18n/t.ts";
import { failureText } from "../api/failure-text.ts";

interface FailurePanelProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** A request that failed: what is wrong, and another try. */
export function FailurePanel({ error, onRetry }: FailurePanelProps): ReactNode {
  const away = error instanceof ApiFailure && error.code === "server-unreachable";
  return (
    <div role="alert">
      <Panel
        art={<EmptyReel torn />}
        title={away ? t("ui.away") : t("ui.failed")}
        actions={
          <Button look="mood" onClick={onRetry}>
            {t("ui.retry")}
          </Button>
        }
      >
        <p>{failureText(error)}</p>
      </Panel>
    </div>
  );
}
