import type { FaceInView } from "@moodreel/core/mood";
import { useCallback, useRef, useState } from "react";
import { useChosen } from "../../../shared/viewers/use-watching.ts";
import { advanceSeats, nameFace, viewersOf, type FaceSeat } from "./face-seats.ts";

export interface FaceSeats {
  readonly seats: readonly FaceSeat[];
  /** Takes a frame. */
  readonly onFaces: (faces: readonly Pick<FaceInView, "id">[], at: number) => void;
  /** Says whose a face is; `null` for nobody's. */
  readonly onName: (face: number, viewer: string | null) => void;
}

/** Who sits in front of the camera, as somebody says: for as long as the faces stay in view, and nowhere kept. */
export function useFaceSeats(
  onViewers: (viewers: readonly string[], change: "frame" | "named") => void,
): FaceSeats {
  const chosen = useChosen();
  const [seats, setSeats] = useState<readonly FaceSeat[]>([]);
  const latest = useRef(seats);
  const onFaces = useCallback(
    (faces: readonly Pick<FaceInView, "id">[], at: number) => {
      latest.current = advanceSeats(latest.current, faces, at);
      setSeats(latest.current);
      onViewers(viewersOf(latest.current, chosen), "frame");
    },
    [onViewers, chosen],
  );
  const onName = useCallback(
    (face: number, viewer: string | null) => {
      latest.current = nameFace(latest.current, face, viewer);
      setSeats(latest.current);
      onViewers(viewersOf(latest.current, chosen), "named");
    },
    [onViewers, chosen],
  );
  return { seats, onFaces, onName };
}
