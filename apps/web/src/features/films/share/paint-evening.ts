import type { Item, Kind } from "@moodreel/core";
import { drawPoster } from "../../../shared/poster/draw-poster.ts";
import { paintPoster, posterFont } from "../../../shared/poster/paint-poster.ts";
import { LINE_HEIGHT, titleLines } from "../../../shared/poster/title-lines.ts";

/** px; four to five, which messengers show whole. */
export const EVENING_PICTURE = { width: 1080, height: 1350 } as const;

export interface EveningPicture {
  readonly name: string;
  readonly film: Pick<Item, "id" | "title" | "genres">;
  readonly kind: Kind;
  /** Which of the film's posters it is. */
  readonly look: number;
  /** Below the poster, in one line: what is too long for it is cut. */
  readonly caption: string;
  /** Hue and chroma of the mood's colour, as `oklch` takes them. */
  readonly light: { readonly hue: string; readonly chroma: string };
}

const MARGIN = 84;
const NAME = { width: EVENING_PICTURE.width - 2 * MARGIN, height: 216, largest: 104, smallest: 40 } as const;
const POSTER = { x: 250, y: 326, width: 580, height: 870 } as const;
const CENTRE = EVENING_PICTURE.width / 2;
const DISPLAY = '"Fraunces Variable", Georgia, serif';
const PLAIN = '"Archivo Variable", system-ui, sans-serif';

/**
 * An evening as a picture, drawn with nothing but what the page has already: its name, the drawn poster and
 * the film.
 *
 * @throws {Error} where the browser makes no picture of a canvas
 */
export async function paintEvening({
  name,
  film,
  kind,
  look,
  caption,
  light,
}: EveningPicture): Promise<Blob> {
  const poster = drawPoster(film, kind, look);
  const block = titleLines(name, { ...NAME, letterWidth: 0.5 });
  const nameFont = `600 ${block.size}px ${DISPLAY}`;
  const captionFont = `400 38px ${PLAIN}`;
  // A canvas does not wait for fonts. One that does not come is replaced, as in the page.
  await Promise.allSettled([
    document.fonts.load(nameFont, name),
    document.fonts.load(captionFont, caption),
    document.fonts.load(posterFont(poster.lettering, poster.title.size), poster.title.lines.join(" ")),
  ]);
  const canvas = document.createElement("canvas");
  canvas.width = EVENING_PICTURE.width;
  canvas.height = EVENING_PICTURE.height;
  const on = canvas.getContext("2d");
  if (on === null) throw new Error("This browser has no canvas.");

  paintRoom(on, light);
  on.textAlign = "center";
  on.fillStyle = "#f6f1e7";
  on.font = nameFont;
  const line = block.size * LINE_HEIGHT;
  const first = MARGIN + (NAME.height - block.lines.length * line) / 2;
  for (const [index, text] of block.lines.entries()) {
    on.fillText(text, CENTRE, first + (index + 0.8) * line, NAME.width);
  }

  on.save();
  on.beginPath();
  on.roundRect(POSTER.x, POSTER.y, POSTER.width, POSTER.height, 22);
  on.shadowColor = "rgb(0 0 0 / 0.6)";
  on.shadowBlur = 70;
  on.shadowOffsetY = 30;
  on.fillStyle = poster.palette.ground;
  on.fill();
  on.shadowColor = "transparent";
  on.clip();
  on.textAlign = "start";
  paintPoster(on, poster, POSTER);
  on.restore();

  on.font = captionFont;
  on.fillStyle = "#f6f1e7";
  on.fillText(cut(on, caption), CENTRE, 1258);
  on.font = `600 34px ${DISPLAY}`;
  on.fillStyle = "rgb(246 241 231 / 0.62)";
  on.fillText("moodreel", CENTRE, 1314);

  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (picture === null) throw new Error("This browser makes no picture of a canvas.");
  return picture;
}

function cut(on: CanvasRenderingContext2D, text: string): string {
  const characters = Array.from(text);
  const fits = (length: number) =>
    on.measureText(`${characters.slice(0, length).join("")}…`).width < NAME.width;
  if (on.measureText(text).width < NAME.width) return text;
  while (characters.length > 0 && !fits(characters.length)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** The dark room of the page, with the mood's light in it. */
function paintRoom(on: CanvasRenderingContext2D, { hue, chroma }: EveningPicture["light"]): void {
  const { width, height } = EVENING_PICTURE;
  on.fillStyle = "#1b1424";
  on.fillRect(0, 0, width, height);
  const mood = (opacity: number) => `oklch(0.82 ${chroma} ${hue} / ${opacity})`;
  for (const [x, y, radius, opacity] of [
    [260, 60, 1050, 0.5],
    [1100, 1000, 900, 0.24],
  ] as const) {
    const glow = on.createRadialGradient(x, y, 0, x, y, radius);
    glow.addColorStop(0, mood(opacity));
    glow.addColorStop(1, mood(0));
    on.fillStyle = glow;
    on.fillRect(0, 0, width, height);
  }
}
