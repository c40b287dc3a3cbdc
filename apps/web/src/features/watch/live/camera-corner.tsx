import type { Scores } from "@moodreel/core";
import { ranked } from "@moodreel/core/emotion";
import type { ReactNode } from "react";
import { emotionLabel } from "../../../shared/emotions/emotion-words.ts";
import { Button } from "../../../shared/ui/button.tsx";
import type { StageSize } from "../stage/stage.tsx";
import { t } from "../../../shared/i18n/t.ts";
import { formatPercent } from "../../../shared/i18n/formatters.ts";

interface CameraCornerProps {
  readonly size: StageSize;
  /** The two that lead are shown beside the small picture; `null` while nothing is read. */
  readonly leading: Scores | null;
  readonly onStop: () => void;
  readonly hold: ReactNode;
  readonly children: ReactNode;
}

/** The camera's picture with its sign and its switch, large or in the corner. */
export function CameraCorner({ size, leading, onStop, hold, children }: CameraCornerProps): ReactNode {
  const large = size === "large";
  const sign = (
    <p
      className={`inline-flex items-center rounded-full bg-black/70 font-semibold ${large ? "gap-2 px-3.5 py-2 text-sm" : "gap-1.5 p-1 text-xs"}`}
    >
      <span className="pulse size-2.5 rounded-full bg-[oklch(0.68_0.21_25)]" />
      <span className={large ? "" : "sr-only"}>{t("camera.on")}</span>
    </p>
  );
  const off = (
    <Button
      small
      icon="off"
      className={large ? "border-transparent! bg-black/70! hover:bg-black/90!" : "px-2!"}
      aria-label={t("camera.turnOff")}
      data-camera=""
      data-focus-next="main button[data-focus-next]"
      onClick={onStop}
    >
      {large ? t("camera.turnOff") : <span className="max-lg:sr-only">{t("camera.off")}</span>}
    </Button>
  );
  return (
    <>
      <div className={large ? "absolute inset-0" : "picture screen aspect-4/3 max-sm:aspect-8/5"}>
        {children}
        <div
          className={`absolute flex items-center justify-between ${large ? "inset-x-3 top-3 sm:inset-x-4 sm:top-4" : "inset-x-1.5 top-1.5"}`}
        >
          {sign}
          {large ? off : null}
        </div>
      </div>
      {large ? null : (
        <div className="grid min-w-0 content-between gap-1.5">
          <Leading scores={leading} />
          <div className="flex flex-wrap gap-1.5 [&>*]:flex-1">
            {hold}
            {off}
          </div>
        </div>
      )}
    </>
  );
}

/** Below it, an emotion is not there at all in whole percent. */
const SHOWN_FROM = 0.005;

/** The two that lead, as bars; room for both, so that nothing below them moves. */
function Leading({ scores }: { readonly scores: Scores | null }): ReactNode {
  const leading = scores === null ? [] : ranked(scores).slice(0, 2);
  return (
    <dl
      className="grid min-h-[3.1rem] content-start gap-1 px-1 text-xs max-sm:min-h-[1.55rem] max-sm:[&>:nth-child(2)]:hidden"
      data-testid="leading"
    >
      {leading
        .filter((emotion) => scores !== null && scores[emotion] >= SHOWN_FROM)
        .map((emotion) => (
          <div key={emotion} data-mood={emotion} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2">
            <dt className="truncate">{emotionLabel(emotion)}</dt>
            <dd className="text-ink-soft">{formatPercent(scores?.[emotion] ?? 0)}</dd>
            <dd className="col-span-2 h-1.5 overflow-hidden rounded-full bg-ink/9" aria-hidden="true">
              <span
                className="block h-full origin-left rounded-full bg-mood transition-transform duration-150 ease-linear"
                style={{ transform: `scaleX(${scores?.[emotion] ?? 0})` }}
              />
            </dd>
          </div>
        ))}
    </dl>
  );
}
