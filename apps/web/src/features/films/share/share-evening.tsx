import type { Kind } from "@moodreel/core";
import { useState, type ReactNode } from "react";
import type { MoodWord } from "../../../shared/emotions/feeling-words.ts";
import { t } from "../../../shared/i18n/t.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { Late, useLater } from "../../../shared/ui/late.tsx";
import { useWatching } from "../../../shared/viewers/use-watching.ts";
import type { Film } from "../card/film.ts";

const loadEveningSheet = async () => (await import("./evening-sheet.tsx")).EveningSheet;
const LATER = [loadEveningSheet];

interface ShareEveningProps {
  readonly film: Film;
  readonly kind: Kind;
  /** How it feels; `null` where nobody said. */
  readonly word: MoodWord | null;
}

/** Offered once a film was taken: the evening as a picture to keep or to share. */
export function ShareEvening({ film, kind, word }: ShareEveningProps): ReactNode {
  const people = useWatching().length;
  const [at, setAt] = useState<number | null>(null);
  useLater(LATER);
  return (
    <>
      <Button small icon="photo" onClick={() => setAt(Date.now())}>
        {t("share.offer")}
      </Button>
      {at === null ? null : (
        <Late load={loadEveningSheet} given={{ film, kind, word, people, at, onClose: () => setAt(null) }} />
      )}
    </>
  );
}
