import type { RoomCard } from "@moodreel/client";
import { useEffect, useState, type ReactNode } from "react";
import { awayText } from "../../../shared/api/away-text.ts";
import { failureText } from "../../../shared/api/failure-text.ts";
import { useServerBack } from "../../../shared/api/use-server-back.ts";
import { t } from "../../../shared/i18n/t.ts";
import { UnreadNote } from "../../../shared/filters/unread-note.tsx";
import { DrawnPoster } from "../../../shared/poster/drawn-poster.tsx";
import { cardFacts } from "../card-words.ts";
import { useOpenedRoom } from "../screen/use-opened-room.ts";
import { useReopened } from "../screen/use-reopened.ts";
import { useScreenSeat } from "../screen/use-screen-seat.ts";
import { TvCorner } from "./tv-corner.tsx";
import { TvPosters } from "./tv-posters.tsx";
import { SMALL } from "./tv-type.ts";
import { useRemote } from "./use-remote.ts";
import { useTvPicks } from "./use-tv-picks.ts";
import { useTvQuestion } from "./use-tv-question.ts";

/** For a television: three films, the code that phones scan, and the film, once there is one. Upright, for a phone. */
export function TvPage(): ReactNode {
  const question = useTvQuestion();
  const from = useServerBack();
  const { cards: picks, trouble: noFilms } = useTvPicks(question.films);
  const { data: opened, error: noRoom } = useOpenedRoom(question.room);
  const { view, lost, end, act } = useScreenSeat(opened);
  useReopened(end);
  const [focused, setAt] = useState(0);
  const [taken, setTaken] = useState<RoomCard | null>(null);
  const cards = view === null || view.cards.length === 0 ? picks : view.cards;
  // Films alone are good for an evening, too; that the server is away is said by itself.
  const trouble = cards.length === 0 ? noFilms : from === "server" ? noRoom : null;
  // Other films may be fewer.
  const at = Math.min(focused, Math.max(0, cards.length - 1));
  const voting = view?.phase === "choosing";
  const film = view?.film ?? taken;

  useEffect(() => {
    document.title = "Moodreel";
    // Dark, as a room in which a film is about to begin; other pages are as they were.
    const { dataset } = document.documentElement;
    const { theme } = dataset;
    dataset["theme"] = "dark";
    return () => {
      if (theme === undefined) delete dataset["theme"];
      else dataset["theme"] = theme;
    };
  }, []);

  function leaveFilm(): void {
    if (view?.film == null) setTaken(null);
    else act((seat) => seat.deal());
  }

  useRemote((key) => {
    if (film !== null) {
      if (key !== "back") return key === "ok";
      leaveFilm();
      return true;
    }
    if (voting || cards.length === 0) return false;
    if (key === "ok") setTaken(cards[at] ?? null);
    else if (key !== "back") setAt((at + (key === "right" ? 1 : cards.length - 1)) % cards.length);
    return key !== "back";
  });

  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)_20vw] items-center gap-[4vw] px-[4vw] py-[4vh] portrait:grid-cols-1 portrait:content-center portrait:gap-[5vh]">
      <div className="min-w-0">
        <h1 className="mb-[max(5vh,1.6rem)] font-display text-[3.4vw] leading-none portrait:mb-[3vh] portrait:text-[9vw]">
          {film === null ? t(voting ? "room.voting" : "tv.tonight") : t("room.film", { kind: film.kind })}
        </h1>
        {film === null ? (
          <TvPosters
            cards={cards}
            at={voting ? -1 : at}
            onTake={(index) => voting || setTaken(cards[index] ?? null)}
          />
        ) : (
          <TvFilm film={film} why={view?.why ?? null} onBack={leaveFilm} />
        )}
        <div className={`max-w-[60vw] portrait:max-w-none ${SMALL}`}>
          <UnreadNote parts={question.unread} />
        </div>
        <p role="status" className={`mt-[4vh] text-ink-soft ${SMALL}`}>
          {trouble === null ? null : failureText(trouble)}
          {from === "server" && lost ? t("roomEnd.lost") : awayText(from)}
        </p>
      </div>
      {opened === undefined ? null : <TvCorner opened={opened} view={view} />}
    </div>
  );
}

interface TvFilmProps {
  readonly film: RoomCard;
  readonly why: "nobody-dislikes" | "nobody-rules-out" | null;
  /** For who has a finger or a mouse; a remote has a key. */
  readonly onBack: () => void;
}

function TvFilm({ film, why, onBack }: TvFilmProps): ReactNode {
  return (
    <article
      className="arrive flex items-center gap-[3vw] portrait:flex-col portrait:items-start"
      data-testid="tv-film"
    >
      <div className="aspect-2/3 h-[64vh] shrink-0 overflow-hidden rounded-2xl portrait:h-[36vh]">
        <DrawnPoster item={film} kind={film.kind} />
      </div>
      <div className="min-w-0">
        {/* What is told as soon as it is there; what can be pressed is no news. */}
        <div role="status">
          <h2
            dir="auto"
            className="line-clamp-4 pb-[0.12em] font-display text-[4.6vw] leading-none wrap-anywhere portrait:text-[9vw]"
          >
            {film.title}
          </h2>
          <p className="mt-[2vh] text-[1.9vw] text-ink-soft portrait:text-[4.4vw]">{cardFacts(film)}</p>
          {why === null ? null : (
            <p className="mt-[4vh] text-[2.2vw] portrait:mt-[2vh] portrait:text-[5vw]">
              {t(why === "nobody-rules-out" ? "room.nobodyRulesOut" : "room.nobodyDislikes")}
            </p>
          )}
        </div>
        <button
          type="button"
          className="mt-[4vh] min-h-11 text-left text-[max(1.7vw,1rem)] text-ink-soft portrait:mt-[2vh] portrait:text-[4.4vw]"
          onClick={onBack}
        >
          {t("tv.back")}
        </button>
      </div>
    </article>
  );
}
