import type { ReactNode } from "react";
import { emotionLabel } from "../../../shared/emotions/emotion-words.ts";
import type { FaceInView } from "@moodreel/core/mood";
import { t } from "../../../shared/i18n/t.ts";
import type { FaceSeat } from "./face-seats.ts";

interface FaceBoxesProps {
  readonly faces: readonly Pick<FaceInView, "id" | "box" | "leading" | "unsure">[];
  /** Whose they are; with several, each has a number. */
  readonly seats?: readonly FaceSeat[];
  /** Size of the frame that the boxes are on. */
  readonly width: number;
  readonly height: number;
  readonly mirrored: boolean;
  /** In the corner there is room for whose it is, and no more. */
  readonly small?: boolean;
  /** How the picture itself fills its place. */
  readonly fit: "cover" | "contain";
}

const NOBODYS: readonly FaceSeat[] = [];

/** A frame around each face with its leading emotion. What it says stands in words elsewhere. */
export function FaceBoxes({
  faces,
  seats = NOBODYS,
  small = false,
  width,
  height,
  mirrored,
  fit,
}: FaceBoxesProps): ReactNode {
  if (width === 0 || height === 0) return null;
  const unit = (Math.max(width, height) / 100) * (small ? 2.6 : 1);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio={fit === "cover" ? "xMidYMid slice" : "xMidYMid meet"}
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full"
    >
      {faces.map(({ id, box, leading, unsure }) => {
        const x = mirrored ? width - box.x - box.width : box.x;
        const look = unsure === null ? emotionLabel(leading) : t("watch.notSure");
        const viewer = seats.find(({ face }) => face === id)?.viewer ?? null;
        const whose = String(viewer ?? (seats.length > 1 ? id + 1 : ""));
        const label = small ? whose : `${whose} ${look}`.trim();
        const labelWidth = (label.length * 1.62 + 3.4) * unit;
        const labelX = Math.min(Math.max(x, unit), Math.max(unit, width - labelWidth - unit));
        const labelY = Math.max(unit, box.y - 5.6 * unit);
        return (
          <g
            key={id}
            data-mood={unsure === null ? leading : "none"}
            data-testid="face-box"
            className="text-mood"
          >
            <path
              d={corners(x, box.y, box.width, box.height)}
              fill="none"
              stroke="currentColor"
              strokeWidth={(small ? 0.5 : 0.65) * unit}
              strokeLinecap="round"
            />
            {label === "" ? null : (
              <>
                <rect
                  x={labelX}
                  y={labelY}
                  width={labelWidth}
                  height={4.4 * unit}
                  rx={2.2 * unit}
                  fill="currentColor"
                />
                <text
                  x={labelX + labelWidth / 2}
                  y={labelY + 3.1 * unit}
                  textAnchor="middle"
                  fontSize={2.7 * unit}
                  fontWeight={650}
                  className="fill-on-mood"
                >
                  {label}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The four corners of a rectangle, as a viewfinder has them. */
function corners(x: number, y: number, width: number, height: number): string {
  const arm = Math.min(width, height) * 0.2;
  const round = arm * 0.45;
  const corner = (cx: number, cy: number, sx: number, sy: number): string =>
    `M${cx} ${cy + sy * arm}V${cy + sy * round}Q${cx} ${cy} ${cx + sx * round} ${cy}H${cx + sx * arm}`;
  return [
    corner(x, y, 1, 1),
    corner(x + width, y, -1, 1),
    corner(x, y + height, 1, -1),
    corner(x + width, y + height, -1, -1),
  ].join("");
}
