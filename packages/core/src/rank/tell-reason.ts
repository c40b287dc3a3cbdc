import type { Emotion } from "../emotion/emotion.ts";
import type { Basis, Reason } from "./reason.ts";

/** How an emotion reads after "you look". An expression is evidence, not a fact. */
const LOOKS: Readonly<Record<Emotion, string>> = {
  neutral: "neutral",
  happy: "happy",
  surprise: "surprised",
  sad: "sad",
  angry: "angry",
  disgust: "disgusted",
  fear: "afraid",
  contempt: "scornful",
};

export function looks(emotion: Emotion): string {
  return LOOKS[emotion];
}

/** "you look happy" of a face, "you feel happy" of a choice, "you feel tired" of a word. */
export function youAre(emotion: Emotion, basis: Basis): string {
  if (basis === "seen") return `you look ${LOOKS[emotion]}`;
  return `you feel ${basis === "chosen" ? LOOKS[emotion] : basis}`;
}

/** A true sentence, without its full stop. */
export function tellReason(reason: Reason): string {
  switch (reason.why) {
    case "genre":
      return tellGenre(reason);
    case "touch": {
      const { genre, emotion, basis } = reason;
      return `${genre}, ${basis === "seen" || basis === "chosen" ? `for a touch of ${emotion}` : "which goes with it"}`;
    }
    case "like":
      return `${whose(reason)}for people who like ${reason.titles.join(" and ")}`;
    case "unlike":
      return `${whose(reason)}unlike ${reason.titles.join(" and ")}`;
    case "praise":
      return tellPraise(reason);
  }
}

/** Of several people the one whom it is said of, in front of it. */
function whose({ viewer }: { readonly viewer?: string }): string {
  return viewer === undefined ? "" : `${viewer}: `;
}

function tellGenre({
  genres,
  origin,
  emotion,
  basis,
  lifts,
}: Extract<Reason, { readonly why: "genre" }>): string {
  const names = genres.join(" and ");
  const mood = youAre(emotion, basis);
  if (origin === "taken") return `${names}, which you have picked before when ${mood}`;
  if (origin === "tried") return `${names}, to try something else: ${mood}`;
  return lifts ? `${names}, to lift you: ${mood}` : `${names}, because ${mood}`;
}

function tellPraise({ rating, votes }: Extract<Reason, { readonly why: "praise" }>): string {
  if (votes === null) return `rated ${rating?.toFixed(1)}`;
  if (rating === null) return `${compact(votes)} votes`;
  return `${rating.toFixed(1)} from ${compact(votes)} vote${votes === 1 ? "" : "s"}`;
}

/** 52345 → `52k`: what fits on a card. */
function compact(n: number): string {
  if (n >= 1e6) return `${(n / 1e6).toFixed(1).replace(/\.0$/, "")}M`;
  return n >= 10_000
    ? `${Math.round(n / 1000)}k`
    : n >= 1000
      ? `${(n / 1000).toFixed(1).replace(/\.0$/, "")}k`
      : String(n);
}
