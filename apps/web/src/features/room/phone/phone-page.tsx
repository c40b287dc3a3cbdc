import type { RoomClient } from "@moodreel/client";
import { failureText } from "../../../shared/api/failure-text.ts";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { FailurePanel } from "../../../shared/ui/failure-panel.tsx";
import { keptPhone } from "../kept-seat.ts";
import { readRoomAddress } from "../room-address.ts";
import { useRoom } from "../use-room.ts";
import { PhoneSteps } from "./phone-steps.tsx";
import { usePhoneSeat } from "./use-phone-seat.ts";

/** What a phone sees that has scanned the code. It asks the server for nothing but its room. */
export function PhonePage(): ReactNode {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener("hashchange", follow);
    document.title = "Moodreel";
    return () => removeEventListener("hashchange", follow);
  }, []);
  const address = useMemo(() => readRoomAddress(hash), [hash]);
  const { data: seat, error, refetch } = usePhoneSeat(address);
  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-md content-center px-4 py-6">
      {address === null ? <h1 className="font-display text-3xl">{t("phone.scan")}</h1> : null}
      {error === null ? null : <FailurePanel error={error} onRetry={() => void refetch()} wayOn={null} />}
      {seat === undefined ? null : <Seated seat={seat} />}
    </div>
  );
}

function Seated({ seat }: { readonly seat: RoomClient }): ReactNode {
  const [gone, setGone] = useState(false);
  const { view, lost, end, refused, act } = useRoom(gone ? null : seat, false);
  useEffect(() => {
    if (end === "over") keptPhone.keep(null);
  }, [end]);
  if (gone) return <p role="status">{t("phone.left")}</p>;
  if (end !== null) {
    return <p role="status">{t(end === "over" ? "roomEnd.ended" : "phone.replaced")}</p>;
  }
  return (
    <>
      {lost ? (
        <p role="status" className="mb-4 text-warning">
          {t("roomEnd.lost")}
        </p>
      ) : null}
      {refused === null ? null : (
        <p role="alert" className="mb-4 text-warning">
          {failureText(refused)}
        </p>
      )}
      {view === null || view.you === null ? null : <PhoneSteps view={view} you={view.you} act={act} />}
      <div className="mt-6 -ml-3 justify-self-start">
        <Button
          small
          look="quiet"
          onClick={() => {
            keptPhone.keep(null);
            setGone(true);
            seat.leave().catch(() => null);
          }}
        >
          {t("phone.leave")}
        </Button>
      </div>
    </>
  );
}
