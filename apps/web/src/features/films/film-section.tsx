import type { ReactNode } from "react";
import { useCatalogs } from "../../shared/api/use-catalogs.ts";
import { FailurePanel } from "../../shared/ui/failure-panel.tsx";
import { Programme, type ProgrammeProps } from "./programme.tsx";

/** Tonight's programme, once it is known what there is to choose from. */
export function FilmSection(props: Omit<ProgrammeProps, "catalogs">): ReactNode {
  const catalogs = useCatalogs();
  if (catalogs.error === null) return <Programme {...props} catalogs={catalogs.data ?? []} />;
  return (
    <div className="mt-12">
      <FailurePanel error={catalogs.error} onRetry={() => void catalogs.refetch()} />
    </div>
  );
}
