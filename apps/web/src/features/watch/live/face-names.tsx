import type { ReactNode } from "react";
import { formatList } from "../../../shared/i18n/formatters.ts";
import { t } from "../../../shared/i18n/t.ts";
import { titled } from "../../../shared/i18n/titled.ts";
import { FIELD } from "../../../shared/ui/field-styles.ts";
import { useProfiles } from "../../../shared/viewers/use-profiles.ts";
import { useChosen } from "../../../shared/viewers/use-watching.ts";
import type { FaceSeats } from "./use-face-seats.ts";

interface FaceNamesProps extends Pick<FaceSeats, "seats" | "onName"> {
  /** Films need the room: a line, and what it means when it is asked for. */
  readonly small: boolean;
}

/** With several faces in view: whose is which. Not offered where nobody has a profile. */
export function FaceNames({ seats, onName, small }: FaceNamesProps): ReactNode {
  const { data = [] } = useProfiles();
  const chosen = useChosen();
  const named = seats.filter(({ viewer }) => viewer !== null);
  if (data.length === 0 || (seats.length < 2 && named.length === 0)) return null;
  const meaning = (
    <p className="mt-1.5 text-sm text-ink-soft">
      {t("seat.why")}{" "}
      {named.length === 0 || named.length === seats.length || chosen.length === 0
        ? ""
        : t("seat.others", { names: formatList(chosen.map(titled)) })}
    </p>
  );
  return (
    <fieldset className={small ? "mb-1.5 max-w-prose" : "mt-3 w-full max-w-prose"} data-testid="face-names">
      <legend className={small ? "sr-only" : "text-sm font-semibold"}>{t("seat.who")}</legend>
      <div className={`flex flex-wrap items-center gap-2 ${small ? "" : "mt-1.5"}`}>
        {seats.map(({ face, viewer }) => (
          <label key={face} className="inline-flex items-center gap-2 text-sm">
            {t("seat.face", { number: face + 1 })}
            <select
              className={`${FIELD} max-w-36 min-w-0 truncate text-sm! ${small ? "min-h-9! px-2!" : ""}`}
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
        {small ? (
          <details className="text-sm open:w-full">
            <summary className="inline-flex min-h-9 items-center rounded-full px-3 text-ink-soft hover:bg-ink/8">
              {t("seat.who")}
            </summary>
            {meaning}
          </details>
        ) : null}
      </div>
      {small ? null : meaning}
    </fieldset>
  );
}
