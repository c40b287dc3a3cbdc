import { ApiFailure } from "../../shared/api/api-failure.ts";
import { bytesText } from "../../shared/transfer/transfer-text.ts";
import { t } from "../../shared/i18n/t.ts";
import { failureText } from "../../shared/api/failure-text.ts";
import { titled } from "../../shared/i18n/titled.ts";

/** Why a file was not understood or not stored, and what there is to choose from instead. */
export interface ImportTrouble {
  readonly message: string;
  /** Of a file that was refused because one must be named. */
  readonly columns: readonly string[];
  /** Of an archive that was refused because one must be named. */
  readonly tables: readonly string[];
  /** The file looks like what somebody rated or saw: it belongs elsewhere. */
  readonly personal: boolean;
}

export function troubleOf(error: unknown): ImportTrouble {
  const fields = error instanceof ApiFailure ? error.fields : {};
  return {
    message: failureText(error),
    columns: texts(fields["columns"]),
    tables: error instanceof ApiFailure && error.code === "zip-table-unclear" ? texts(fields["tables"]) : [],
    personal: fields["holds"] === "ratings",
  };
}

/** What is wrong with a file before anything is read; `null` for one that may be. @param most bytes that are taken */
export function tooLarge(file: File, most: number): ImportTrouble | null {
  if (file.size <= most) return null;
  const message = t("importing.tooLarge", {
    name: titled(file.name),
    size: bytesText(file.size),
    most: bytesText(most),
  });
  return { message, columns: [], tables: [], personal: false };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
