import type { ReactNode } from "react";
import { ApiFailure } from "../api/api-failure.ts";
import { canRetry } from "../api/can-retry.ts";
import { EmptyReel } from "./empty-reel.tsx";
import { Button } from "./button.tsx";
import { buttonStyle } from "./button-styles.ts";
import { Panel } from "./panel.tsx";
import { t } from "../i18n/t.ts";
import { Link } from "../navigation/link.tsx";
import { failureText } from "../api/failure-text.ts";
import { usePreferences } from "../preferences/use-preferences.ts";

interface FailurePanelProps {
  readonly error: Error;
  readonly onRetry: () => void;
  /** Where another try cannot help; by default back to the list, `null` for nowhere. */
  readonly wayOn?: ReactNode;
  /** What is said over it, where another try cannot help. */
  readonly title?: string;
  /** Stands beside another try. */
  readonly beside?: ReactNode;
}

/** A request that failed: what is wrong, and another try, or where that cannot help a way on. */
export function FailurePanel({
  error,
  onRetry,
  wayOn,
  title = t("ui.failed"),
  beside,
}: FailurePanelProps): ReactNode {
  const away = error instanceof ApiFailure && error.code === "server-unreachable";
  const retries = canRetry(error);
  return (
    <div role="alert">
      <Panel
        art={<EmptyReel torn />}
        title={away ? t("ui.away") : retries ? t("ui.failed") : title}
        actions={
          retries ? (
            <>
              <Button look="mood" onClick={onRetry}>
                {t("ui.retry")}
              </Button>
              {beside}
            </>
          ) : wayOn === undefined ? (
            <ToList />
          ) : (
            wayOn
          )
        }
      >
        <p>{failureText(error)}</p>
      </Panel>
    </div>
  );
}

function ToList(): ReactNode {
  const [{ kind }] = usePreferences();
  return (
    <Link to="/" className={buttonStyle("mood", false)}>
      {t("page.backToList", { kind })}
    </Link>
  );
}
