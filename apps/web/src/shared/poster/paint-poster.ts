import { PICTURE_HEIGHT, TITLE_SPACE, type Poster } from "./draw-poster.ts";
import { SHEET, type Shape } from "./motifs/shape.ts";
import { posterLayout } from "./poster-layout.ts";

/** As the classes `poster-…` of the page set it; the width by its keyword, which is all that a canvas knows. */
const LETTERING: Readonly<Record<Poster["lettering"], { readonly font: string; readonly spacing: number }>> =
  {
    serif: { font: '600 1px "Fraunces Variable"', spacing: -0.015 },
    wide: { font: '800 semi-expanded 1px "Archivo Lettering"', spacing: -0.02 },
    narrow: { font: '800 extra-condensed 1px "Archivo Lettering"', spacing: 0.005 },
  };

/** The font of a poster's title as CSS writes it, so that it can be loaded first. @param size px */
export function posterFont(lettering: Poster["lettering"], size: number): string {
  return LETTERING[lettering].font.replace("1px", `${size}px`);
}

/**
 * Paints what {@link drawPoster} drew, for pictures that leave the page as a file.
 *
 * @param x left edge, in pixels of the canvas
 * @param width pixels; the height is half as much again
 */
export function paintPoster(
  canvas: CanvasRenderingContext2D,
  poster: Poster,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const { palette, shapes, title, lettering, direction } = poster;
  const layout = posterLayout(poster);
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(width / SHEET.width, width / SHEET.width);
  canvas.fillStyle = palette.ground;
  canvas.fillRect(0, 0, SHEET.width, SHEET.height);
  canvas.save();
  canvas.beginPath();
  canvas.rect(0, layout.pictureY, SHEET.width, PICTURE_HEIGHT);
  canvas.clip();
  canvas.translate(0, layout.pictureY);
  canvas.lineCap = "round";
  canvas.lineJoin = "round";
  for (const shape of shapes) paintShape(canvas, shape);
  canvas.restore();
  canvas.fillStyle = palette.ink;
  canvas.direction = direction;
  canvas.font = posterFont(lettering, title.size);
  canvas.letterSpacing = `${LETTERING[lettering].spacing * title.size}px`;
  // The widths of the lines are estimated: one that is wider is set closer.
  for (const line of layout.lines) canvas.fillText(line.text, layout.x, line.y, TITLE_SPACE.width);
  canvas.restore();
}

function paintShape(canvas: CanvasRenderingContext2D, shape: Shape): void {
  const { fill = "none", stroke, strokeWidth = 1, opacity = 1 } = shape;
  const path = pathOf(shape);
  canvas.globalAlpha = opacity;
  if (fill !== "none") {
    canvas.fillStyle = fill;
    canvas.fill(path);
  }
  if (stroke !== undefined && stroke !== "none") {
    canvas.strokeStyle = stroke;
    canvas.lineWidth = strokeWidth;
    canvas.stroke(path);
  }
  canvas.globalAlpha = 1;
}

function pathOf(shape: Shape): Path2D {
  if (shape.kind === "path") return new Path2D(shape.d);
  const path = new Path2D();
  if (shape.kind === "circle") {
    path.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI);
    return path;
  }
  const { x, y, width, height, turn = 0 } = shape;
  path.rect(-width / 2, -height / 2, width, height);
  const turned = new Path2D();
  turned.addPath(path, new DOMMatrix().translate(x + width / 2, y + height / 2).rotate(turn));
  return turned;
}
