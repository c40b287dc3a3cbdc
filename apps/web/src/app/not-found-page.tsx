import type { ReactNode } from "react";
import { Page } from "../shared/ui/page.tsx";
import { Link } from "../shared/navigation/link.tsx";

export function NotFoundPage(): ReactNode {
  return (
    <Page title="No such screen" lead="There is nothing at this address.">
      <Link to="/" className="underline underline-offset-4">
        Back to the films
      </Link>
    </Page>
  );
}
