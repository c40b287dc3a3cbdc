import type { ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { Button } from "../../../shared/ui/button.tsx";
import type { CameraProblem } from "./camera-problem.ts";
import { cameraRemedy } from "./camera-remedy.ts";
import { t } from "../../../shared/i18n/t.ts";

interface CameraTroubleProps {
  readonly problem: CameraProblem;
  readonly onRetry: () => void;
}

/** The screen in place of the camera's picture: what is wrong, and what to do. */
export function CameraTrouble({ problem, onRetry }: CameraTroubleProps): ReactNode {
  const { title, remedy, retry } = cameraRemedy(problem, useApi().keptIn);
  return (
    <div
      role="alert"
      data-problem={problem}
      className="flex flex-col justify-center-safe gap-4 p-6 sm:p-12 lg:absolute lg:inset-0 lg:overflow-y-auto landscape:max-lg:p-6"
    >
      <svg
        viewBox="0 0 64 48"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        className="w-16 text-mood-text max-sm:hidden landscape:max-lg:hidden"
      >
        <path d="M6 12h10l4-7h24l4 7h10v31H6z" strokeLinejoin="round" />
        <circle cx="32" cy="27" r="9" />
        <path d="M4 46L60 3" />
      </svg>
      <h2
        {...(retry ? {} : { tabIndex: -1, "data-camera": "" })}
        className="font-display text-3xl leading-tight sm:text-4xl landscape:max-lg:text-2xl"
      >
        {title}
      </h2>
      <p className="max-w-lg text-ink-soft">{remedy}</p>
      {retry ? (
        <div>
          <Button look="mood" data-camera="" onClick={onRetry}>
            {t("ui.retry")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
