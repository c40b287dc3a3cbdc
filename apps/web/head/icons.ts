/** px */
export const ICON_SIZES = [192, 512] as const;

/** The icons as a manifest lists them; `npm run icons` draws them from the SVG. @param base where they lie, with a slash at its end */
export function iconsAt(base: string) {
  const drawn = ICON_SIZES.flatMap((size) =>
    (["any", "maskable"] as const).map((purpose) => ({
      src: `${base}${iconFile(size, purpose)}`,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose,
    })),
  );
  return [{ src: `${base}icon.svg`, sizes: "any", type: "image/svg+xml" }, ...drawn];
}

export function iconFile(size: number, purpose: "any" | "maskable"): string {
  return purpose === "any" ? `icon-${size}.png` : `icon-maskable-${size}.png`;
}
