import type { ReactNode } from "react";
import { ApiFailure } from "../api/api-failure.ts";
import { EmptyReel } from "./empty-reel.tsx";
import { Button } from "./button.tsx";
import { Panel } from "./panel.tsx";

interface FailurePanelProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** A request that failed: the server's own words, and another try. */
export function FailurePanel({ error, onRetry }: FailurePanelProps): ReactNode {
  const away = error instanceof ApiFailure && error.code === "server-unreachable";
  return (
    <div role="alert">
      <Panel
        art={<EmptyReel torn />}
        title={away ? "The projector is off" : "That did not work"}
        actions={
          <Button look="mood" onClick={onRetry}>
            Try again
          </Button>
        }
      >
        <p>{error.message}</p>
      </Panel>
    </div>
  );
}
