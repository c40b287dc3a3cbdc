import type { ReactNode } from "react";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { useProfile } from "../../../shared/viewers/use-profiles.ts";
import { FIELD } from "../../../shared/ui/field-styles.ts";
import { useWatching } from "../../../shared/viewers/use-watching.ts";
import { t, rich } from "../../../shared/i18n/t.ts";
import { titled } from "../../../shared/i18n/titled.ts";
import { formatList } from "../../../shared/i18n/formatters.ts";

/** Over a list for several: whom it is for, and whose word a reaction is. */
export function ReactingAs(): ReactNode {
  const reacting = useProfile();
  const watching = useWatching();
  const [, change] = usePreferences();
  if (reacting === null || watching.length < 2) return null;
  return (
    <div className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-2.5 border-y border-line py-3">
      <p className="min-w-0 break-words" data-testid="together">
        {rich("people.forTogether", {
          names: formatList(watching.map(titled)),
          b: <strong />,
        })}
      </p>
      <label className="flex min-w-0 items-center gap-2.5 text-sm">
        <span className="shrink-0 text-ink-soft">{t("people.reactionsBy")}</span>
        <select
          className={`${FIELD} max-w-44 min-w-0 truncate`}
          value={reacting.name}
          onChange={({ target }) => change({ profile: target.value })}
        >
          {[...new Set([...watching, reacting.name])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
