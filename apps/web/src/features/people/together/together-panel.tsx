import { FAIRNESSES } from "@moodreel/core/taste";
import type { ReactNode } from "react";
import { Link } from "../../../shared/navigation/link.tsx";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { useProfile, useProfiles } from "../../../shared/viewers/use-profiles.ts";
import { Icon } from "../../../shared/ui/icon.tsx";
import { Segmented } from "../../../shared/ui/segmented.tsx";
import { useChosen } from "../../../shared/viewers/use-watching.ts";
import { withToggled } from "@moodreel/core/taste";
import { t } from "../../../shared/i18n/t.ts";

/** Who watches together, and what is fair for them. */
export function TogetherPanel(): ReactNode {
  const { data = [] } = useProfiles();
  const reacting = useProfile()?.name ?? null;
  const watching = useChosen();
  const [{ fairness }, change] = usePreferences();
  return (
    <div className="arrive grid gap-y-5 rounded-2xl border border-line bg-surface p-4 sm:p-5">
      <fieldset>
        <legend className="text-sm text-ink-soft">
          {data.length < 2 ? t("people.needProfiles") : t("people.whoTogether")}
        </legend>
        <div className="mt-2.5 flex flex-wrap items-center gap-2">
          {data.map(({ name }) => {
            const chosen = watching.includes(name);
            return (
              <Person
                key={name}
                name={name}
                chosen={chosen}
                onToggle={() => change(withToggled(watching, reacting, name))}
              />
            );
          })}
          <Link
            to="/you#new"
            className="inline-flex min-h-10 items-center gap-1.5 rounded-full px-3 text-sm text-ink-soft hover:bg-ink/8 hover:text-ink"
          >
            <Icon name="plus" size={16} />
            {t("people.addProfile")}
          </Link>
        </div>
      </fieldset>
      {watching.length < 2 ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Segmented
            legend={t("people.fair")}
            options={FAIRNESSES.map((one) => ({ value: one, label: t(`people.${one}`) }))}
            value={fairness}
            onChange={(next) => change({ fairness: next })}
          />
          <p className="text-sm text-ink-soft">
            {fairness === "average" ? t("people.averageMeaning") : t("people.leastMiseryMeaning")}
          </p>
        </div>
      )}
    </div>
  );
}

interface PersonProps {
  readonly name: string;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

function Person({ name, chosen, onToggle }: PersonProps): ReactNode {
  return (
    <label className="relative inline-flex min-h-10 max-w-full items-center gap-2 rounded-full border border-line-strong px-3.5 text-sm transition has-checked:border-mood has-checked:bg-mood has-checked:font-semibold has-checked:text-on-mood has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-mood-text has-[:not(:checked)]:hover:bg-ink/8">
      <input
        type="checkbox"
        className="absolute inset-0 cursor-pointer appearance-none rounded-full outline-none"
        checked={chosen}
        onChange={onToggle}
      />
      <Icon name={chosen ? "check" : "person"} size={16} />
      <span className="truncate">{name}</span>
    </label>
  );
}
