import type { ReactNode } from "react";
import { t } from "../../shared/i18n/t.ts";
import { FIELD } from "../../shared/ui/field-styles.ts";

interface EncodingChoiceProps {
  readonly chosen: string | null;
  readonly onEncoding: (encoding: string | null) => void;
}

/** Those that files come in, by their WHATWG labels, which are names in every language. */
const ENCODINGS: readonly string[] =
  "utf-8 utf-16le windows-1252 windows-1250 iso-8859-2 windows-1251 koi8-r koi8-u windows-1253 windows-1254 gb18030 big5 shift_jis euc-jp euc-kr".split(
    " ",
  );

/** What the letters of a file are written in, where it was not told right. */
export function EncodingChoice({ chosen, onEncoding }: EncodingChoiceProps): ReactNode {
  return (
    <label className="grid max-w-sm min-w-0 gap-1 text-sm">
      <span className="text-ink-soft">{t("importing.encoding")}</span>
      <select
        className={`${FIELD} w-full`}
        value={chosen ?? ""}
        onChange={({ target: { value } }) => onEncoding(value === "" ? null : value)}
      >
        <option value="">{t("importing.encodingGuessed")}</option>
        {ENCODINGS.map((encoding) => (
          <option key={encoding} value={encoding}>
            {encoding.toUpperCase()}
          </option>
        ))}
      </select>
    </label>
  );
}
