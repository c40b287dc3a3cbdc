import type { ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { t } from "../i18n/t.ts";

interface FilterPanelProps {
  readonly children: ReactNode;
  readonly onClear: () => void;
}

/** Where filters are filled in, and cleared. */
export function FilterPanel({ children, onClear }: FilterPanelProps): ReactNode {
  return (
    <div className="arrive grid grid-cols-2 gap-x-3 gap-y-4 rounded-2xl border border-line bg-surface p-4 sm:grid-cols-4 sm:p-5">
      {children}
      <div className="col-span-full">
        <Button small look="quiet" icon="close" onClick={onClear}>
          {t("filter.clear")}
        </Button>
      </div>
    </div>
  );
}
