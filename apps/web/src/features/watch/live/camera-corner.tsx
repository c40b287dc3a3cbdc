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
  /** The two that lead are shown in the corner; `null` while nothing is read. */
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
      className={`inline-flex items-center rounded-full bg-black/70 font-semibold ${large ? "gap-2 px-3.5 py-2 text-sm" : "gap-1.5 px-2 py-0.5 text-xs"}`}
    >
      <span className="pulse size-2.5 rounded-full bg-[oklch(0.68_0.21_25)]" />
      {t("camera.on")}
    </p>
  );
  const off = (
    <Button
      small
      icon="off"
      className={large ? "border-transparent! bg-black/70! hover:bg-black/90!" : "max-sm:w-full"}
      aria-label={t("camera.turnOff")}
      onClick={onStop}
    >
      {large ? t("camera.turnOff") : t("camera.off")}
    </Button>
  );
  return (
    <>
      <div className={large ? "absolute inset-0" : "picture screen aspect-4/3"}>
        {children}
        <div
          className={`absolute flex items-center justify-between ${large ? "inset-x-3 top-3 sm:inset-x-4 sm:top-4" : "inset-x-1.5 top-1.5"}`}
        >
          {sign}
          {large ? off : null}
        </div>
        {large || leading === null ? null : <Leading scores={leading} />}
      </div>
      {large ? null : (
        <div className="mt-1.5 flex flex-wrap justify-center gap-1.5 rounded-2xl bg-ground/90 p-1 [&>*]:flex-1">
          {hold}
          {off}
        </div>
      )}
    </>
  );
}

function Leading({ scores }: { readonly scores: Scores }): ReactNode {
  return (
    <p className="absolute inset-x-1.5 bottom-1.5 flex flex-wrap gap-1 text-xs">
      {ranked(scores)
        .slice(0, 2)
        .map((emotion) => (
          <span key={emotion} className="rounded-full bg-black/70 px-2 py-0.5">
            {emotionLabel(emotion)} {formatPercent(scores[emotion])}
          </span>
        ))}
    </p>
  );
}
