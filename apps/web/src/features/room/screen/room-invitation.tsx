import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import type { KeptScreen } from "../kept-seat.ts";
import { linksOf } from "../room-address.ts";
import { RoomCode } from "../room-code.tsx";
import { StartCommand } from "../start-command.tsx";

interface RoomInvitationProps {
  readonly opened: KeptScreen;
  readonly codeClass: string;
}

/** The code, or where no phone can reach it what to do about that, and its address to type. */
export function RoomInvitation({ opened, codeClass }: RoomInvitationProps): ReactNode {
  const {
    links: [link, ...others],
    reachable,
  } = linksOf(opened);
  return (
    <div className="min-w-0">
      {reachable ? (
        <>
          <p className="mb-3">{t("room.scan")}</p>
          <RoomCode link={link} className={codeClass} />
        </>
      ) : (
        // A code that leads every phone nowhere would be scanned all the same.
        <div
          role="note"
          data-testid="room-without-code"
          className="max-w-md rounded-2xl border border-warning p-4 text-warning"
        >
          <p>{t("room.onlyHere")}</p>
          <StartCommand className="mt-2 text-sm" />
        </div>
      )}
      <p className="mt-3 text-sm wrap-anywhere">
        <a href={link} className="underline underline-offset-4" data-testid="room-link">
          {link}
        </a>
      </p>
      {others.length === 0 ? null : (
        <details className="mt-2 text-sm text-ink-soft">
          <summary>{t("room.elsewhere")}</summary>
          <ul>
            {others.map((other) => (
              <li key={other} className="wrap-anywhere">
                {other}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
