import { FACE_KEPT_MS } from "@moodreel/core/mood";

/** A face in view, and whose it is as somebody said. */
export interface FaceSeat {
  /** The same for one face for as long as it stays in view. */
  readonly face: number;
  /** A viewer's name; `null` while nobody said. */
  readonly viewer: string | null;
  /** When it was last in a frame, ms. */
  readonly seenAt: number;
}

/**
 * Takes one frame into who sits there. A face that stays away is let go with its name: who comes back is
 * not recognised.
 *
 * @param faces those in the frame
 * @param at time of the frame, ms
 */
export function advanceSeats(
  seats: readonly FaceSeat[],
  faces: readonly { readonly id: number }[],
  at: number,
): readonly FaceSeat[] {
  const before = new Map(seats.map((seat) => [seat.face, seat]));
  const seen = faces.map(({ id: face }) => ({ face, viewer: before.get(face)?.viewer ?? null, seenAt: at }));
  const inView = new Set(faces.map(({ id }) => id));
  const missed = seats.filter(({ face, seenAt }) => !inView.has(face) && at - seenAt <= FACE_KEPT_MS);
  return [...seen, ...missed].toSorted((a, b) => a.face - b.face);
}

/** Says whose a face is, or takes that back with `null`. Nobody has two faces. */
export function nameFace(
  seats: readonly FaceSeat[],
  face: number,
  viewer: string | null,
): readonly FaceSeat[] {
  return seats.map((seat) => {
    if (seat.face === face) return { ...seat, viewer };
    return viewer !== null && seat.viewer === viewer ? { ...seat, viewer: null } : seat;
  });
}

/**
 * Whom a list is for by the faces: those who were named and, while there are faces without a name, those who
 * were chosen to watch. Empty where no face has a name.
 */
export function viewersOf(seats: readonly FaceSeat[], chosen: readonly string[]): readonly string[] {
  const named = seats.flatMap(({ viewer }) => (viewer === null ? [] : [viewer]));
  if (named.length === 0) return [];
  return [...new Set(named.length < seats.length ? [...named, ...chosen] : named)];
}
