import type { UnsureReason } from "@moodreel/core/emotion";
import type { ReactNode } from "react";
import { troubleWords } from "../../../shared/emotions/emotion-words.ts";
import { t } from "../../../shared/i18n/t.ts";

/** Faces that were not counted, while others were: how many, and why. */
export function LeftOut({ reasons }: { readonly reasons: readonly (UnsureReason | null)[] }): ReactNode {
  const [reason, ...more] = reasons.filter((one) => one !== null);
  if (reason === undefined) return null;
  const { what } = troubleWords(reason);
  const isAll = more.every((other) => other === reason);
  const count = more.length + 1;
  return (
    <p className="mt-2 text-ink-soft">
      {more.length === 0
        ? t("camera.leftOutOne", { what })
        : t(isAll ? "camera.leftOutEach" : "camera.leftOutSome", { count, what })}
    </p>
  );
}
