import type { ImportReport } from "@moodreel/client";
import { useEffect, useRef, type ReactNode } from "react";
import { browsePath } from "../../shared/navigation/browse-path.ts";
import { navigate } from "../../shared/navigation/routes.ts";
import { countOf, kindWords } from "../../shared/kinds/kind-words.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { Button } from "../../shared/ui/button.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { changesText } from "./changes-text.ts";

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
        title={`${countOf(kind, changes?.items ?? items)} in “${catalog}”`}
        actions={
          <>
            <Button
              look="mood"
              onClick={() => {
                change({ kind });
                navigate("/");
              }}
            >
              Find a {kindWords(kind).one}
            </Button>
            <Button onClick={() => navigate(browsePath(catalog))}>Browse them</Button>
            <Button onClick={onAnother}>Import another</Button>
          </>
        }
      >
        <p role="status">
          {changesText(kind, changes)}
          {skipped === 0
            ? ""
            : ` ${skipped.toLocaleString("en")} ${skipped === 1 ? "row was" : "rows were"} skipped.`}
        </p>
      </Panel>
    </div>
  );
}
