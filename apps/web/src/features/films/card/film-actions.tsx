import type { Kind, Reaction } from "@moodreel/core";
import type { ReactNode } from "react";
import type { Said } from "../../../shared/opinions/use-say.ts";
import { Icon, type IconName } from "../../../shared/ui/icon.tsx";
import { Toolbar } from "../../../shared/ui/toolbar.tsx";
import { QuietSelect } from "../../../shared/ui/quiet-select.tsx";
import type { AnyFilm } from "./film.ts";
import { t } from "../../../shared/i18n/t.ts";
import { titled } from "../../../shared/i18n/titled.ts";

interface FilmActionsProps {
  readonly film: AnyFilm;
  readonly onSay: (said: Said) => void;
}

const ACTIONS = [
  { reaction: "like", icon: "heart" },
  { reaction: "watchlist", icon: "bookmark" },
  { reaction: "seen", icon: "eye" },
  { reaction: "not-now", icon: "close" },
  { reaction: "never", icon: "never" },
] as const satisfies readonly { readonly reaction: Reaction; readonly icon: IconName }[];

const LOOK = "rounded-lg transition hover:bg-ink/10 aria-pressed:bg-mood aria-pressed:text-on-mood";
/** Six in a row under a poster, 40 px wide at most; on a phone or a narrow card the first two and the way to all. */
const ICON = "grid h-11 max-w-11 min-w-0 flex-1 place-items-center sm:h-9 sm:max-w-10";
/** On the sheet each has its word. */
const WORD = "inline-flex min-h-11 items-center gap-2.5 px-3";
/** There is no room for it: six would be too small to hit. What was said stands there all the same. */
const NARROW = "max-sm:hidden @max-[11.5rem]:hidden";
/** What is shown there. */
const FIRST: ReadonlySet<Reaction> = new Set(["like", "watchlist"]);

interface AllActionsProps extends FilmActionsProps {
  readonly kind: Kind;
  /** Opens the sheet, where there is room for all; `null` on the sheet itself. */
  readonly onMore: (() => void) | null;
}

/** The heart: it stands on a phone, too. */
const HEART = 1;

/** What can be said of a film: under its poster in a row that is one stop of the tabulator, on its sheet with words. */
export function FilmActions(props: AllActionsProps): ReactNode {
  const { film, onMore } = props;
  if (onMore === null) {
    return (
      <div className="-mx-1.5 grid grid-cols-2 gap-1 text-sm">
        <Actions {...props} />
      </div>
    );
  }
  return (
    <Toolbar
      label={t("film.toSay", { title: titled(film.title) })}
      first={HEART}
      className="-mx-1.5 @container text-ink-soft"
    >
      <div className="flex items-center gap-0.5 max-sm:gap-2 @max-[11.5rem]:gap-2">
        <Actions {...props} />
      </div>
    </Toolbar>
  );
}

function Actions({ film, kind, onSay, onMore }: AllActionsProps): ReactNode {
  const { reactions = [], rating = null } = film.said ?? {};
  return (
    <>
      <RatingSelect film={film} word={onMore === null} onSay={onSay} />
      {ACTIONS.map(({ reaction, icon }) => {
        const label = reaction === "seen" ? t(`done.${kind}`) : t(`film.${reaction}`);
        const pressed = reactions.includes(reaction);
        // Whoever rated it has seen it.
        const stands = FIRST.has(reaction) || (reaction === "seen" && pressed && rating === null);
        return (
          <button
            key={reaction}
            type="button"
            aria-pressed={pressed}
            aria-label={t("film.about", { what: label, title: titled(film.title) })}
            title={label}
            className={`${LOOK} ${onMore === null ? WORD : `${ICON} ${stands ? "" : NARROW}`}`}
            onClick={() => onSay(pressed ? { back: reaction } : { reaction })}
          >
            <Icon name={icon} size={19} />
            {onMore === null ? <span aria-hidden="true">{label}</span> : null}
          </button>
        );
      })}
      {onMore === null ? null : (
        <button
          type="button"
          aria-label={t("film.moreToSay", { title: titled(film.title) })}
          className={`${LOOK} ${ICON} sm:@min-[11.5rem]:hidden`}
          onClick={onMore}
        >
          <Icon name="more" size={19} />
        </button>
      )}
    </>
  );
}

const RATINGS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] as const;

function RatingSelect({ film, word, onSay }: FilmActionsProps & { readonly word: boolean }): ReactNode {
  const rating = film.said?.rating ?? null;
  return (
    <QuietSelect
      label={t("film.yourRating", { title: titled(film.title) })}
      title={t("film.rate")}
      className={`${LOOK} ${word ? WORD : ICON} ${rating !== null ? "bg-mood font-bold text-on-mood" : word ? "" : NARROW}`}
      face={
        <>
          {rating === null ? <Icon name="star" size={19} /> : <span aria-hidden="true">{rating}</span>}
          {word ? <span aria-hidden="true">{rating === null ? t("film.rate") : t("film.ofTen")}</span> : null}
        </>
      }
      value={rating === null ? "" : String(rating)}
      onChange={(value) => onSay(value === "" ? { back: "rating" } : { rating: Number(value) })}
    >
      <option value="">{t("film.noRating")}</option>
      {RATINGS.map((points) => (
        <option key={points} value={points}>
          {t("reaction.rating", { rating: points })}
        </option>
      ))}
    </QuietSelect>
  );
}

const AWAY = { never: "film.neverAgain", "not-now": "film.notTonight" } as const;

/** Over the poster of a film that was sent away: what was said, and a way back. */
export function FilmSentAway({ film, onSay }: FilmActionsProps): ReactNode {
  const said = (film.said?.reactions ?? []).find(
    (reaction) => reaction === "never" || reaction === "not-now",
  );
  if (said === undefined) return null;
  return (
    <div className="absolute inset-0 grid place-content-center justify-items-center gap-3 bg-black/75 p-3 text-center text-[oklch(0.96_0.01_85)]">
      <p className="font-display text-xl">{t(AWAY[said])}</p>
      <button
        type="button"
        aria-label={t("film.undoWhat", { what: t(AWAY[said]), title: film.title })}
        className="min-h-9 rounded-full border border-current px-3.5 text-sm hover:bg-black"
        onClick={() => onSay({ back: said })}
      >
        {t("film.undo")}
      </button>
    </div>
  );
}
