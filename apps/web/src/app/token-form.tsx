import { useId, type ReactNode } from "react";
import { currentToken, setToken } from "../shared/api/http/token.ts";
import { Button } from "../shared/ui/button.tsx";
import { FIELD } from "../shared/ui/field-styles.ts";
import { Page } from "../shared/ui/page.tsx";
import { t } from "../shared/i18n/t.ts";

/** Shown in place of every page while the server wants its token. */
export function TokenForm({ onToken }: { readonly onToken: () => void }): ReactNode {
  const id = useId();
  return (
    <Page title={t("token.title")} lead={t("token.lead")}>
      {/* The form is there again after each refusal. */}
      {currentToken() === null ? null : (
        <p role="alert" className="mb-5 text-warning">
          {t("token.refused")}
        </p>
      )}
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          const token = new FormData(event.currentTarget).get("token");
          if (typeof token === "string") setToken(token.trim());
          onToken();
        }}
      >
        <label htmlFor={id} className="grid gap-1.5">
          <span className="text-sm text-ink-soft">{t("token.label")}</span>
          <input
            id={id}
            name="token"
            type="password"
            required
            autoComplete="off"
            className={`${FIELD} w-80 max-w-full`}
          />
        </label>
        <Button type="submit" look="mood">
          {t("token.enter")}
        </Button>
      </form>
    </Page>
  );
}
