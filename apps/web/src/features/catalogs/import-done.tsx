import type { ImportReport } from "@moodreel/client";
import { useEffect, useRef, type ReactNode } from "react";
import { browsePath } from "../../shared/navigation/browse-path.ts";
import { navigate } from "../../shared/navigation/routes.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { Button } from "../../shared/ui/button.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { changesText } from "./changes-text.ts";
import { t } from "../../shared/i18n/t.ts";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { titled } from "../../shared/i18n/titled.ts";

interface ImportDoneProps {
  readonly report: ImportReport;
  readonly onAnother: () => void;
}

/** What the import made of the catalogue, and where to go from here. */
export function ImportDone({ report, onAnother }: ImportDoneProps): ReactNode {
  const [, change] = usePreferences();
  const { kind, catalog, items, skipped, changes } = report;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={panel}>
      <Panel
        title={t("catalog.inName", { count: countOf(kind, changes?.items ?? items), name: titled(catalog) })}
        actions={
          <>
            <Button
              look="mood"
              onClick={() => {
                change({ kind });
                navigate("/");
              }}
            >
              {t("catalog.findOne", { kind })}
            </Button>
            <Button onClick={() => navigate(browsePath(catalog))}>{t("catalog.browseThem")}</Button>
            <Button onClick={onAnother}>{t("catalog.importAnother")}</Button>
          </>
        }
      >
        <p role="status">
          {changesText(kind, changes)}
          {skipped === 0 ? "" : ` ${t("catalog.skipped", { count: skipped })}`}
        </p>
      </Panel>
    </div>
  );
}
