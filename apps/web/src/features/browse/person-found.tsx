import type { Catalog } from "@moodreel/client";
import { useMemo, type ReactNode } from "react";
import { t } from "../../shared/i18n/t.ts";
import { titled } from "../../shared/i18n/titled.ts";
import { Button } from "../../shared/ui/button.tsx";
import { useItems } from "./use-items.ts";

interface PersonFoundProps {
  readonly catalog: Catalog;
  /** What was looked for among the titles. */
  readonly name: string;
  readonly viewers: readonly string[];
  readonly onPerson: () => void;
}

/** Who looks for a person by name where titles are looked for finds the way to their films. */
export function PersonFound({ catalog, name, viewers, onPerson }: PersonFoundProps): ReactNode {
  const question = useMemo(() => ({ text: "", filters: { withPeople: [name] }, viewers }), [name, viewers]);
  const { data, isPlaceholderData } = useItems(catalog, question);
  const isKnown = !isPlaceholderData && (data?.pages[0]?.items.length ?? 0) > 0;
  if (!isKnown) return null;
  return (
    <Button small icon="person" className="mt-3" onClick={onPerson}>
      {t("browse.withPerson", { kind: catalog.kind, name: titled(name) })}
    </Button>
  );
}
