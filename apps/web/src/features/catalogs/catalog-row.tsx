import type { Catalog } from "@moodreel/client";
import type { ReactNode } from "react";
import { useApi } from "../../shared/api/api-context.tsx";
import type { MoodreelApi } from "../../shared/api/moodreel-api.ts";
import { formatDate } from "../../shared/i18n/formatters.ts";
import { rich, t } from "../../shared/i18n/t.ts";
import { titled } from "../../shared/i18n/titled.ts";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { browsePath } from "../../shared/navigation/browse-path.ts";
import { Link } from "../../shared/navigation/link.tsx";
import { buttonStyle } from "../../shared/ui/button-styles.ts";
import { ConfirmButton } from "../../shared/ui/confirm-button.tsx";

/** The catalogue that comes along. */
const STARTER = "starter";
const RESTORE = "npx moodreel catalogs --restore-starter";

const DATE = { dateStyle: "medium" } as const;

interface CatalogRowProps {
  readonly catalog: Catalog;
  /** Whether it is used alone; `null` where there is no other to choose. */
  readonly chosen: boolean | null;
  readonly onChoose: () => void;
  readonly removing: boolean;
  readonly onRemove: () => void;
}

/** One catalogue: what it holds, the choice of it alone, and what can be done with it. */
export function CatalogRow({
  catalog: { kind, name, items, importedAt },
  chosen,
  onChoose,
  removing,
  onRemove,
}: CatalogRowProps): ReactNode {
  const { keptIn } = useApi();
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-2xl border border-line bg-surface/80 px-4 py-3">
      <label className="flex min-w-0 flex-1 basis-56 items-center gap-3">
        {chosen === null ? null : (
          <input type="radio" name={`use-${kind}`} checked={chosen} onChange={onChoose} />
        )}
        <span className="min-w-0">
          <span className="block truncate text-lg font-semibold" dir="auto">
            {name}
          </span>
          <span className="text-sm text-ink-soft">
            {t("catalog.imported", {
              count: countOf(kind, items),
              date: formatDate(new Date(importedAt), DATE),
            })}
          </span>
        </span>
      </label>
      <span className="flex flex-wrap gap-2.5">
        <Link to={browsePath(name)} className={buttonStyle("plain", true)}>
          {rich("catalog.browseThis", { name, hidden: <span className="sr-only" /> })}
        </Link>
        <ConfirmButton
          label={t("catalog.delete")}
          name={t("catalog.deleteThis", { name: titled(name) })}
          icon="bin"
          question={t("catalog.deleteQuestion", { name: titled(name) })}
          consequence={consequenceOf(keptIn, name, countOf(kind, items))}
          confirm={t("ui.deleteIt")}
          disabled={removing}
          onConfirm={onRemove}
        />
      </span>
    </li>
  );
}

function consequenceOf(keptIn: MoodreelApi["keptIn"], name: string, count: string): string {
  if (name === STARTER) {
    return keptIn === "browser"
      ? t("catalog.deleteStarter", { count })
      : t("catalog.deleteServerStarter", { count, command: RESTORE });
  }
  return t(keptIn === "server" ? "catalog.deleteServer" : "catalog.deleteBrowser", { count });
}
