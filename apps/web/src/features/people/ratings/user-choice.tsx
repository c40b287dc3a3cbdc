import { useState, type ReactNode } from "react";
import { Button } from "../../../shared/ui/button.tsx";
import { FIELD } from "../../../shared/ui/field-styles.ts";
import { t } from "../../../shared/i18n/t.ts";

interface UserChoiceProps {
  /** The first of those in the file. */
  readonly users: readonly string[];
  readonly onUser: (user: string) => void;
}

/** Whose ratings are meant, of a file with those of several people. */
export function UserChoice({ users, onUser }: UserChoiceProps): ReactNode {
  const [user, setUser] = useState("");
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (user.trim() !== "") onUser(user.trim());
      }}
    >
      <label className="grid gap-1.5">
        <span className="text-sm text-ink-soft">
          {t("ratings.whose", { examples: users.slice(0, 3).join(", ") })}
        </span>
        <input
          className={`${FIELD} w-64 max-w-full`}
          value={user}
          maxLength={100}
          onChange={({ target }) => setUser(target.value)}
        />
      </label>
      <Button type="submit" disabled={user.trim() === ""}>
        {t("ratings.takeThese")}
      </Button>
    </form>
  );
}
