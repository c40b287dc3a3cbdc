import type { Kind } from "@moodreel/core";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { emotionOf, type MoodWord } from "../../../shared/emotions/feeling-words.ts";
import { titled } from "../../../shared/i18n/titled.ts";
import { t } from "../../../shared/i18n/t.ts";
import { useLook } from "../../../shared/poster/poster-looks.tsx";
import { Button } from "../../../shared/ui/button.tsx";
import { FIELD } from "../../../shared/ui/field-styles.ts";
import type { Film } from "../card/film.ts";
import { EVENING_PICTURE } from "./paint-evening.ts";
import { eveningName } from "./evening-name.ts";
import { PictureWays } from "./picture-ways.tsx";
import { useEveningPicture } from "./use-evening-picture.ts";

/** Two lines on the picture. */
const MOST_CHARACTERS = 70;

export interface EveningSheetProps {
  /** The film that was taken. */
  readonly film: Film;
  readonly kind: Kind;
  /** How it feels; `null` where nobody said. */
  readonly word: MoodWord | null;
  /** How many watch; 0 where that was not said. */
  readonly people: number;
  /** When it was asked for, ms since the epoch. */
  readonly at: number;
  readonly onClose: () => void;
}

/** The evening as a picture, with a name that can be changed, and what the browser can do with it. */
export function EveningSheet({ film, kind, word, people, at, onClose }: EveningSheetProps): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useId();
  const suggested = eveningName({ word, people, at });
  const [written, setWritten] = useState<string | null>(null);
  const [light, setLight] = useState<{ readonly hue: string; readonly chroma: string } | null>(null);
  const name = written === null || written.trim() === "" ? suggested : written.trim();
  const { title, year } = film;
  const caption = [titled(title), year].filter((part) => part !== null).join(" · ");
  const picture = useEveningPicture({ name, film, kind, look: useLook(film.id), caption, light });

  useEffect(() => {
    if (sheet.current === null) return;
    sheet.current.showModal();
    // Not the field, which would bring up the keyboard of a phone.
    heading.current?.focus();
    const style = getComputedStyle(sheet.current);
    setLight({ hue: style.getPropertyValue("--hue"), chroma: style.getPropertyValue("--chroma") });
  }, []);

  return (
    <dialog
      ref={sheet}
      aria-labelledby="evening-sheet"
      data-testid="evening-sheet"
      data-mood={word === null ? "none" : emotionOf(word)}
      className="m-auto max-h-[92dvh] w-[min(46rem,calc(100vw-1.5rem))] overflow-y-auto rounded-2xl border border-line bg-raised p-5 text-ink backdrop:bg-black/65 sm:p-8"
      onClose={onClose}
    >
      <h2
        ref={heading}
        id="evening-sheet"
        tabIndex={-1}
        className="font-display text-3xl leading-tight outline-none"
      >
        {t("share.title")}
      </h2>
      <div className="mt-5 grid gap-x-8 gap-y-5 sm:grid-cols-[minmax(0,18rem)_minmax(0,1fr)] landscape:grid-cols-[minmax(0,min(18rem,50dvh))_minmax(0,1fr)]">
        <div className="grid aspect-4/5 w-full max-w-72 place-content-center overflow-hidden rounded-lg bg-screen">
          {picture.status === "drawn" ? (
            <img
              src={picture.url}
              alt={t("share.alt", { name: picture.name, title: titled(title) })}
              width={EVENING_PICTURE.width}
              height={EVENING_PICTURE.height}
              className="block h-auto w-full"
            />
          ) : (
            <p role="status" className="p-4 text-center text-[oklch(0.96_0.01_85)]">
              {t(picture.status === "failed" ? "share.failed" : "share.drawing")}
            </p>
          )}
        </div>
        <div className="grid min-w-0 content-start gap-4">
          <div>
            <label htmlFor={field} className="mb-1 block text-sm text-ink-soft">
              {t("share.name")}
            </label>
            <input
              id={field}
              dir="auto"
              autoComplete="off"
              maxLength={MOST_CHARACTERS}
              value={written ?? suggested}
              className={`${FIELD} w-full`}
              onChange={({ target }) => setWritten(target.value)}
            />
          </div>
          {picture.status === "drawn" ? (
            <PictureWays file={picture.file} url={picture.url} text={picture.name} />
          ) : null}
          <p className="text-sm text-ink-soft">{t("share.why")}</p>
          <Button className="justify-self-start" onClick={() => sheet.current?.close()}>
            {t("film.close")}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
