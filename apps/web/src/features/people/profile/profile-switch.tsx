import type { ReactNode } from "react";
import { navigate } from "../../../shared/navigation/routes.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { useChosen } from "../../../shared/viewers/use-watching.ts";
import { Icon } from "../../../shared/ui/icon.tsx";
import { QuietSelect } from "../../../shared/ui/quiet-select.tsx";
import { useNewcomers, useProfile, useProfiles } from "../../../shared/viewers/use-profiles.ts";
import { t } from "../../../shared/i18n/t.ts";

const NOBODY = "";
/** No profile can be called so. */
const ANOTHER = "/you#new";

/** Who is watching, beside the theme. The browser's own list opens over it. */
export function ProfileSwitch(): ReactNode {
  const { data } = useProfiles();
  const known = useProfile()?.name ?? null;
  const others = useChosen().length - 1;
  const [{ profile: chosen }, change] = usePreferences();
  // Until it is known who there are, who was chosen is nobody else.
  const profile = data === undefined && chosen !== "" ? chosen : known;
  const names = data?.map(({ name }) => name) ?? (profile === null ? [] : [profile]);
  useNewcomers();
  return (
    <QuietSelect
      label={t("people.who")}
      className="inline-flex min-h-10 items-center gap-2 rounded-full border border-line bg-surface/70 py-1 pr-3 pl-1 text-sm has-focus-visible:outline-offset-2 hover:border-line-strong"
      face={
        <>
          <span
            aria-hidden="true"
            className="grid size-8 place-items-center rounded-full bg-mood font-display text-base leading-none text-on-mood"
          >
            {profile === null ? <Icon name="person" size={17} /> : initial(profile)}
          </span>
          <span
            aria-hidden="true"
            // On a phone the figure alone stands for nobody: there is no room for the word in every language. Of a long
            // name as much is shown there as leaves the header one line.
            className={`max-w-24 truncate @max-[40rem]:max-w-12 ${profile === null || others > 0 ? "@max-[40rem]:hidden" : "@max-[24rem]:hidden"}`}
          >
            {profile ?? t("people.nobody")}
          </span>
          {others < 1 ? null : <span aria-hidden="true">+{others}</span>}
        </>
      }
      value={profile ?? NOBODY}
      onChange={(next) => {
        if (next === ANOTHER) navigate(ANOTHER);
        else change({ profile: next });
      }}
    >
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
      <option value={NOBODY}>{t("people.nobodyLearn")}</option>
      <option value={ANOTHER}>{t("people.somebodyElse")}</option>
    </QuietSelect>
  );
}

function initial(name: string): string {
  return String.fromCodePoint(name.codePointAt(0) ?? 0x20).toUpperCase();
}
