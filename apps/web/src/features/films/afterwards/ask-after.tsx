import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import type { MoodShown } from "../../../shared/opinions/mood-shown.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { useProfile } from "../../../shared/viewers/use-profiles.ts";

interface AskAfterProps {
  readonly film: { readonly id: string; readonly title: string };
  readonly kind: Kind;
  /** The mood in which it was taken; `null` where nobody said how they feel. */
  readonly shown: MoodShown | null;
}

/** The offer to ask afterwards, to be ticked by who wants that. */
export function AskAfter({ film: { id, title }, kind, shown }: AskAfterProps): ReactNode {
  const profile = useProfile()?.name;
  const [{ afterwards }, change] = usePreferences();
  if (profile === undefined || shown === null) return null;
  const { emotion = "neutral", scores, intent } = shown.mood;
  const mood = {
    emotion,
    ...(scores === undefined ? {} : { scores }),
    ...(intent === undefined ? {} : { intent }),
  };
  return (
    <div className="w-full max-w-prose text-sm" data-asks-after="">
      <label className="inline-flex min-h-11 items-center gap-2.5">
        <input
          type="checkbox"
          className="size-5"
          checked={afterwards?.item === id}
          onChange={({ target: { checked } }) =>
            change({ afterwards: checked ? { profile, item: id, title, kind, mood, at: Date.now() } : null })
          }
        />
        {t("evening.askAfter")}
      </label>
      <p className="text-ink-soft">{t("evening.askAfterWhy")}</p>
    </div>
  );
}
