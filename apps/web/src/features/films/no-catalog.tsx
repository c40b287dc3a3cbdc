import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import { t } from "../../shared/i18n/t.ts";
import { navigate } from "../../shared/navigation/routes.ts";
import { Button } from "../../shared/ui/button.tsx";
import { EmptyReel } from "../../shared/ui/empty-reel.tsx";
import { Panel } from "../../shared/ui/panel.tsx";

/** Nothing of the kind was imported yet: where that is done. */
export function NoCatalog({ kind }: { readonly kind: Kind }): ReactNode {
  return (
    <Panel
      art={<EmptyReel />}
      title={t("outcome.noShelf", { kind })}
      actions={
        <Button look="mood" icon="upload" onClick={() => navigate(`/catalogs?kind=${kind}`)}>
          {t("outcome.importKind", { kind })}
        </Button>
      }
    >
      <p>{t("outcome.noShelfText", { kind })}</p>
    </Panel>
  );
}
