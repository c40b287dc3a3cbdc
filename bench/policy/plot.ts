import type { Band } from "./summary.ts";

export interface Line {
  readonly name: string;
  readonly colour: string;
  /** One per evening. */
  readonly bands: readonly Band[];
}

const [WIDTH, HEIGHT, LEFT, TOP, GAP] = [420, 240, 46, 30, 40];

/** Small charts side by side, two in a row: a line with its band for each decider, over the evenings. */
export function plot(charts: readonly { readonly title: string; readonly lines: readonly Line[] }[]): string {
  const rows = Math.ceil(charts.length / 2);
  const [width, height] = [2 * (WIDTH + LEFT + GAP), rows * (HEIGHT + TOP + GAP) + 30];
  const body = charts.map(({ title, lines }, at) => {
    const x = LEFT + (at % 2) * (WIDTH + LEFT + GAP);
    const y = TOP + Math.floor(at / 2) * (HEIGHT + TOP + GAP);
    return `<g transform="translate(${x} ${y})">${chart(title, lines)}</g>`;
  });
  const [first] = charts;
  const legend = (first?.lines ?? []).map(
    ({ name, colour }, at) =>
      `<text x="${LEFT + at * 150}" y="${height - 10}" fill="${colour}" font-weight="bold">${name}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#fff"/>${body.join("")}${legend.join("")}</svg>\n`;
}

function chart(title: string, lines: readonly Line[]): string {
  const top = Math.max(1, ...lines.flatMap(({ bands }) => bands.map(({ high }) => high)));
  const length = Math.max(2, ...lines.map(({ bands }) => bands.length));
  const point = (evening: number, value: number): string =>
    `${((evening / (length - 1)) * WIDTH).toFixed(1)},${(HEIGHT - (Math.max(0, value) / top) * HEIGHT).toFixed(1)}`;
  const drawn = lines.map(({ colour, bands }) => {
    const upper = bands.map(({ high }, at) => point(at, high));
    const lower = bands.map(({ low }, at) => point(at, low)).toReversed();
    const mean = bands.map((band, at) => point(at, band.mean));
    return `<polygon points="${[...upper, ...lower].join(" ")}" fill="${colour}" opacity="0.15"/><polyline points="${mean.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>`;
  });
  const ticks = [0, 0.5, 1].map((share) => {
    const y = HEIGHT - share * HEIGHT;
    return `<line x1="0" x2="${WIDTH}" y1="${y}" y2="${y}" stroke="#ddd"/><text x="-6" y="${y + 4}" text-anchor="end">${Math.round(share * top)}</text>`;
  });
  return `<text x="0" y="-10" font-weight="bold">${title}</text>${ticks.join("")}${drawn.join("")}<text x="${WIDTH}" y="${HEIGHT + 18}" text-anchor="end">${length} evenings</text>`;
}
