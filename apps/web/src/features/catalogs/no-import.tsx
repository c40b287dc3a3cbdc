import type { ReactNode } from "react";
import { Panel } from "../../shared/ui/panel.tsx";

/** Where no file can be read: what it takes to bring one's own. */
export function NoImport(): ReactNode {
  return (
    <div className="mt-12">
      <Panel title="Your own films">
        <p>
          This page has no server behind it, and reads no files of yours. Run Moodreel on your computer, and
          it takes almost any list that you own: what you have seen, your shelf, a whole database.
        </p>
      </Panel>
    </div>
  );
}
