import type { ReactNode } from "react";
import { formatList } from "../../../shared/i18n/formatters.ts";
import { t } from "../../../shared/i18n/t.ts";
import { titled } from "../../../shared/i18n/titled.ts";
import { FIELD } from "../../../shared/ui/field-styles.ts";
import { useProfiles } from "../../../shared/viewers/use-profiles.ts";
import { useChosen } from "../../../shared/viewers/use-watching.ts";
import type { FaceSeats } from "./use-face-seats.ts";

/** With several faces in view: whose is which. Not offered where nobody has a profile. */
export function FaceNames({ seats, onName }: Pick<FaceSeats, "seats" | "onName">): ReactNode {
  const { data = [] } = useProfiles();
  const chosen = useChosen();
  const named = seats.filter(({ viewer }) => viewer !== null);
  if (data.length === 0 || (seats.length < 2 && named.length === 0)) return null;
  return (
    <fieldset className="mt-3 w-full max-w-prose" data-testid="face-names">
      <legend className="text-sm font-semibold">{t("seat.who")}</legend>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {seats.map(({ face, viewer }) => (
          <label key={face} className="inline-flex items-center gap-2 text-sm">
            {t("seat.face", { number: face + 1 })}
            <select
              className={`${FIELD} max-w-40 min-w-0 truncate text-sm!`}
              value={viewer ?? ""}
              onChange={({ target: { value } }) => onName(face, value === "" ? null : value)}
            >
              <option value="">{t("seat.nobody")}</option>
              {data.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p className="mt-1.5 text-sm text-ink-soft">
        {t("seat.why")}{" "}
        {named.length === 0 || named.length === seats.length || chosen.length === 0
          ? ""
          : t("seat.others", { names: formatList(chosen.map(titled)) })}
      </p>
    </fieldset>
  );
}
