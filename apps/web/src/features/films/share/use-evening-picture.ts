import { useEffect, useState } from "react";
import { paintEvening, type EveningPicture } from "./paint-evening.ts";

export type Drawn =
  | { readonly status: "drawing" }
  | { readonly status: "failed" }
  | { readonly status: "drawn"; readonly name: string; readonly file: File; readonly url: string };

/** Waits for the person to stop typing, ms. */
const SETTLE_MS = 250;

type Asked = Omit<EveningPicture, "light"> & {
  /** `null` before it is known. */
  readonly light: EveningPicture["light"] | null;
};

/** The picture of an evening as a file, drawn again when something of it changes; the last one stays until then. */
export function useEveningPicture({ name, film, kind, look, caption, light }: Asked): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ status: "drawing" });
  const { id, title } = film;
  const genres = film.genres.join("|");
  const { hue = "", chroma = "" } = light ?? {};

  useEffect(() => {
    if (hue === "") return undefined;
    let isWanted = true;
    const waiting = setTimeout(async () => {
      try {
        const picture = { id, title, genres: genres.split("|") };
        const blob = await paintEvening({ name, film: picture, kind, look, caption, light: { hue, chroma } });
        if (!isWanted) return;
        const file = new File([blob], fileName(name), { type: blob.type });
        setDrawn({ status: "drawn", name, file, url: URL.createObjectURL(file) });
      } catch {
        if (isWanted) setDrawn({ status: "failed" });
      }
    }, SETTLE_MS);
    return () => {
      isWanted = false;
      clearTimeout(waiting);
    };
  }, [name, id, title, genres, kind, look, caption, hue, chroma]);

  const url = drawn.status === "drawn" ? drawn.url : null;
  useEffect(() => {
    if (url === null) return undefined;
    return () => URL.revokeObjectURL(url);
  }, [url]);
  return drawn;
}

function fileName(name: string): string {
  return `${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.png`;
}
