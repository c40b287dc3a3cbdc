import { failureText } from "../../../shared/api/failure-text.ts";
import { roomClient } from "@moodreel/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { t } from "../../../shared/i18n/t.ts";
import { filtersIn } from "../../../shared/filters/filters-in.ts";
import { UnreadNote } from "../../../shared/filters/unread-note.tsx";
import { unreadParts } from "../../../shared/filters/unread-parts.ts";
import { useSearchParams } from "../../../shared/navigation/search-params.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { FailurePanel } from "../../../shared/ui/failure-panel.tsx";
import { Page } from "../../../shared/ui/page.tsx";
import { useProfiles } from "../../../shared/viewers/use-profiles.ts";
import { keptScreen, type KeptScreen } from "../kept-seat.ts";
import { RoomGuests } from "../room-guests.tsx";
import { RoomInvitation } from "./room-invitation.tsx";
import { RoomProgress } from "./room-progress.tsx";
import { useOpenedRoom } from "./use-opened-room.ts";
import { useRoomRequest } from "./use-room-request.ts";
import { useScreenSeat } from "./use-screen-seat.ts";

/** The screen that all look at: the code, who is in, and the film. */
export function RoomScreen(): ReactNode {
  const { openRoom } = useApi();
  const request = useRoomRequest();
  const [params] = useSearchParams();
  const { kind } = request;
  const lead = openRoom === undefined ? t("room.noServer") : t("room.lead", { kind });
  return (
    <Page title={t("room.title", { kind })} lead={lead}>
      <UnreadNote parts={unreadParts(filtersIn(params))} />
      {openRoom === undefined ? null : <OpenRoom request={request} />}
    </Page>
  );
}

function OpenRoom({ request }: { readonly request: ReturnType<typeof useRoomRequest> }): ReactNode {
  const client = useQueryClient();
  const profiles = useProfiles();
  const opening = useOpenedRoom(request);
  const { data: opened } = opening;
  const { view, lost, end, refused, act } = useScreenSeat(opened);
  const ending = useMutation({
    mutationFn: async ({ room, key }: KeptScreen) => {
      await roomClient({ url: "", room, key }).end();
      keptScreen.keep(null);
    },
  });
  const failure = refused ?? ending.error;
  // No room is opened before it is known who there is.
  const { error, refetch } = profiles.data === undefined ? profiles : opening;
  if (error !== null) return <FailurePanel error={error} onRetry={() => void refetch()} />;
  if (opened === undefined) return null;

  if (end !== null) {
    return (
      <>
        <p role="status">{t("roomEnd.ended")}</p>
        <div className="mt-4">
          <Button
            look="mood"
            onClick={() => void client.resetQueries({ queryKey: ["room"] }).then(() => null)}
          >
            {t("roomEnd.openAnother")}
          </Button>
        </div>
      </>
    );
  }
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-[minmax(0,18rem)_minmax(0,1fr)]">
      <RoomInvitation opened={opened} codeClass="w-full max-w-72" />
      <div className="min-w-0">
        {lost ? (
          <p role="status" className="mb-4 text-warning">
            {t("roomEnd.lost")}
          </p>
        ) : null}
        {view === null ? null : (
          <div className="grid justify-items-start gap-7">
            <RoomGuests view={view} />
            <RoomProgress view={view} kind={request.kind} act={act} />
          </div>
        )}
        {failure === null ? null : (
          <p role="alert" className="mt-4 text-warning">
            {failureText(failure)}
          </p>
        )}
        <div className="mt-8 -ml-3">
          <Button small look="quiet" disabled={ending.isPending} onClick={() => ending.mutate(opened)}>
            {t("roomEnd.end")}
          </Button>
        </div>
      </div>
    </div>
  );
}
