/** Turning a circle by this share again and again comes near no earlier place: 1 / the golden ratio. */
export const TURN = 0.618_033_988_749_894_9;

/** A turn leaves this distance on the circle: a place drawn by `drawPlaces` with no more than this never comes on two days running. */
export const MOST_CHANCE = 1 - TURN;
