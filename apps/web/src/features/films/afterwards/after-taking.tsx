import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import type { MoodWord } from "../../../shared/emotions/feeling-words.ts";
import type { MoodShown } from "../../../shared/opinions/mood-shown.ts";
import type { Film } from "../card/film.ts";
import { ShareEvening } from "../share/share-evening.tsx";
import { AskAfter } from "./ask-after.tsx";

interface AfterTakingProps {
  readonly film: Film;
  readonly kind: Kind;
  /** How it feels; `null` where nobody said. */
  readonly word: MoodWord | null;
  /** The mood in which it was taken; `null` where nobody said how they feel. */
  readonly shown: MoodShown | null;
}

/** What is offered once a film was taken. */
export function AfterTaking({ film, kind, word, shown }: AfterTakingProps): ReactNode {
  return (
    <>
      <ShareEvening film={film} kind={kind} word={word} />
      <AskAfter film={film} kind={kind} shown={shown} />
    </>
  );
}
