import type { Reaction } from "@moodreel/core";
import type { ReactNode } from "react";
import type { Said } from "../profile/use-say.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import type { Film } from "./film-card.tsx";

interface FilmActionsProps {
  readonly film: Film;
  readonly onSay: (said: Said) => void;
}

const ACTIONS: readonly {
  readonly reaction: Reaction;
  readonly icon: IconName;
  readonly label: string;
}[] = [
  { reaction: "like", icon: "heart", label: "Like" },
  { reaction: "watchlist", icon: "bookmark", label: "To the watchlist" },
  { reaction: "seen", icon: "eye", label: "Seen" },
];

const ROUND =
  "grid size-9 place-items-center rounded-full transition hover:bg-ink/10 aria-pressed:bg-mood aria-pressed:text-on-mood";

/** What can be said in favour of a film, under its poster. */
export function FilmActions({ film, onSay }: FilmActionsProps): ReactNode {
  const reactions = film.said?.reactions ?? [];
  return (
    <div className="-ml-2 flex items-center text-ink-soft">
      {ACTIONS.map(({ reaction, icon, label }) => {
        const pressed = reactions.includes(reaction);
        return (
          <button
            key={reaction}
            type="button"
            aria-pressed={pressed}
            aria-label={`${label}: ${film.title}`}
            title={label}
            className={ROUND}
            onClick={() => onSay(pressed ? { back: reaction } : { reaction })}
          >
            <Icon name={icon} size={19} />
          </button>
        );
      })}
      <RatingSelect film={film} onSay={onSay} />
    </div>
  );
}

const RATINGS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] as const;

function RatingSelect({ film, onSay }: FilmActionsProps): ReactNode {
  const rating = film.said?.rating ?? null;
  return (
    <span
      className={`relative inline-flex h-9 min-w-9 items-center justify-center gap-1 rounded-full px-2 text-sm transition has-focus-visible:outline-3 has-focus-visible:outline-mood-text hover:bg-ink/10 ${rating === null ? "" : "bg-mood font-semibold text-on-mood"}`}
      title="Rate"
    >
      <Icon name="star" size={19} />
      {rating === null ? null : <span aria-hidden="true">{rating}</span>}
      <select
        aria-label={`Your rating of ${film.title}`}
        className="absolute inset-0 cursor-pointer appearance-none bg-raised text-ink opacity-0"
        value={rating ?? ""}
        onChange={({ target: { value } }) =>
          onSay(value === "" ? { back: "rating" } : { rating: Number(value) })
        }
      >
        <option value="">No rating</option>
        {RATINGS.map((points) => (
          <option key={points} value={points}>
            {points} of 10
          </option>
        ))}
      </select>
    </span>
  );
}

const AWAY: Readonly<Partial<Record<Reaction, string>>> = {
  never: "Never again",
  "not-now": "Not tonight",
};

const CORNER =
  "absolute top-2 grid size-9 place-items-center rounded-full bg-black/65 text-[oklch(0.96_0.01_85)] transition hover:bg-black/90";

/** What can be said against it, on the poster's corners; once said, what was said and a way back. */
export function FilmRefusal({ film, onSay }: FilmActionsProps): ReactNode {
  const said = (film.said?.reactions ?? []).find((reaction) => AWAY[reaction] !== undefined);
  if (said !== undefined) {
    return (
      <div className="absolute inset-0 grid place-content-center justify-items-center gap-3 bg-black/75 p-3 text-center text-[oklch(0.96_0.01_85)]">
        <p className="font-display text-xl">{AWAY[said]}</p>
        <button
          type="button"
          aria-label={`Undo ${AWAY[said]}: ${film.title}`}
          className="min-h-9 rounded-full border border-current px-3.5 text-sm hover:bg-white/15"
          onClick={() => onSay({ back: said })}
        >
          Undo
        </button>
      </div>
    );
  }
  return (
    <>
      <button
        type="button"
        aria-label={`Not now: ${film.title}`}
        title="Not now"
        className={`${CORNER} right-2`}
        onClick={() => onSay({ reaction: "not-now" })}
      >
        <Icon name="close" size={18} />
      </button>
      <button
        type="button"
        aria-label={`Never: ${film.title}`}
        title="Never"
        className={`${CORNER} right-12`}
        onClick={() => onSay({ reaction: "never" })}
      >
        <Icon name="never" size={18} />
      </button>
    </>
  );
}
