import { encodeQR } from "qr";
import { useMemo, type ReactNode } from "react";
import { t } from "../../shared/i18n/t.ts";

/** Light around the code, without which no phone finds it, in squares. */
const QUIET = 3;

/** A link as a code for the cameras of phones: dark on light in either scheme, for not all read the reverse. */
export function RoomCode({
  link,
  className = "",
}: {
  readonly link: string;
  readonly className?: string;
}): ReactNode {
  const { size, path } = useMemo(() => squaresOf(link), [link]);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t("room.code")}
      shapeRendering="crispEdges"
      className={`block rounded-xl ${className}`}
      data-testid="room-code"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#120d18" />
    </svg>
  );
}

function squaresOf(link: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(link, "raw", { ecc: "medium", border: QUIET });
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { size: rows.length, path };
}
