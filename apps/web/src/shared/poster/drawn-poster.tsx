import type { Item, Kind } from "@moodreel/core";
import { useMemo, type ReactNode } from "react";
import { areCanonicalKnown, useGenreTables } from "../genres/canonical-of.ts";
import { drawPoster, PICTURE_HEIGHT, type Poster } from "./draw-poster.ts";
import { SHEET, type Shape } from "./motifs/shape.ts";
import { posterLayout } from "./poster-layout.ts";
import { useLook } from "./poster-looks.tsx";

const LETTERING: Readonly<Record<Poster["lettering"], string>> = {
  serif: "poster-serif",
  wide: "poster-wide",
  narrow: "poster-narrow",
};

interface DrawnPosterProps {
  readonly item: Pick<Item, "id" | "title" | "genres">;
  readonly kind: Kind;
}

/**
 * The drawn poster, once it is known what its genres stand for: it would become another one under the eye.
 * Decoration: whoever uses it writes the title as text too.
 */
export function DrawnPoster({ item, kind }: DrawnPosterProps): ReactNode {
  useGenreTables();
  return areCanonicalKnown(item.genres) ? <Drawing item={item} kind={kind} /> : null;
}

function Drawing({ item, kind }: DrawnPosterProps): ReactNode {
  const look = useLook(item.id);
  const poster = useMemo(() => drawPoster(item, kind, look), [item, kind, look]);
  const { palette, shapes, title, lettering, direction } = poster;
  const { pictureY, x, lines } = posterLayout(poster);
  return (
    <svg viewBox={`0 0 ${SHEET.width} ${SHEET.height}`} aria-hidden="true" className="block size-full">
      <rect width={SHEET.width} height={SHEET.height} fill={palette.ground} />
      <svg
        y={pictureY}
        width={SHEET.width}
        height={PICTURE_HEIGHT}
        overflow="hidden"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {shapes.map((shape, index) => (
          // Shapes never change places: a poster is drawn once.
          <Mark key={index} shape={shape} />
        ))}
      </svg>
      <text className={LETTERING[lettering]} fill={palette.ink} fontSize={title.size} direction={direction}>
        {lines.map(({ text, y }) => (
          <tspan key={y} x={x} y={y}>
            {text}
          </tspan>
        ))}
      </text>
    </svg>
  );
}

function Mark({ shape }: { readonly shape: Shape }): ReactNode {
  if (shape.kind === "circle") {
    const { kind: _kind, ...circle } = shape;
    return <circle {...circle} />;
  }
  if (shape.kind === "path") {
    const { kind: _kind, ...path } = shape;
    return <path {...path} />;
  }
  const { kind: _kind, turn = 0, ...rect } = shape;
  const centre = `${rect.x + rect.width / 2} ${rect.y + rect.height / 2}`;
  return <rect {...rect} {...(turn === 0 ? {} : { transform: `rotate(${turn} ${centre})` })} />;
}
