import type { ReactNode } from "react";
import { navigate } from "../../../shared/navigation/routes.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { useWatching } from "../../../shared/viewers/use-watching.ts";
import { Icon } from "../../../shared/ui/icon.tsx";
import { useProfile, useProfiles } from "../../../shared/viewers/use-profiles.ts";

const NOBODY = "";
/** No profile can be called so. */
const ANOTHER = "/you#new";

/** Who is watching, beside the theme. The browser's own list opens over it. */
export function ProfileSwitch(): ReactNode {
  const { data = [] } = useProfiles();
  const profile = useProfile();
  const others = useWatching().length - 1;
  const [, change] = usePreferences();
  return (
    <label className="relative inline-flex min-h-10 items-center gap-2 rounded-full border border-line bg-surface/70 py-1 pr-3 pl-1 text-sm has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-mood-text hover:border-line-strong">
      <span
        aria-hidden="true"
        className="grid size-8 place-items-center rounded-full bg-mood font-display text-base leading-none text-on-mood"
      >
        {profile === null ? <Icon name="person" size={17} /> : initial(profile.name)}
      </span>
      <span aria-hidden="true" className="max-w-24 truncate">
        {profile?.name ?? "Nobody"}
      </span>
      {others < 1 ? null : <span aria-hidden="true">+{others}</span>}
      <select
        aria-label="Who is watching"
        className="absolute inset-0 cursor-pointer appearance-none rounded-full bg-raised text-ink opacity-0"
        value={profile?.name ?? NOBODY}
        onChange={({ target }) => {
          if (target.value === ANOTHER) navigate(ANOTHER);
          else change({ profile: target.value });
        }}
      >
        {data.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value={NOBODY}>Nobody: learn nothing</option>
        <option value={ANOTHER}>Somebody else …</option>
      </select>
    </label>
  );
}

function initial(name: string): string {
  return String.fromCodePoint(name.codePointAt(0) ?? 0x20).toUpperCase();
}
