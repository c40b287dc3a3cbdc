import type { ReactNode } from "react";
import { tonightIn } from "../shared/filters/tonight-in.ts";
import { t } from "../shared/i18n/t.ts";
import { Link } from "../shared/navigation/link.tsx";
import { useSearchParams } from "../shared/navigation/search-params.ts";
import { Icon } from "../shared/ui/icon.tsx";

/** From any page to one film, in one tap: by what the address says of tonight. */
export function PickOneLink(): ReactNode {
  const [params] = useSearchParams();
  const kept = tonightIn(params);
  return (
    <Link
      to={kept.size === 0 ? "/one" : `/one?${kept}`}
      className="inline-flex min-h-10 items-center gap-2 rounded-full border border-line bg-surface/70 px-3 text-sm hover:border-line-strong @max-5xl:px-2.5"
    >
      <Icon name="shuffle" size={18} />
      <span className="@max-5xl:sr-only">{t("library.pickOne")}</span>
    </Link>
  );
}
