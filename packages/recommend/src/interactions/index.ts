export { countsOf } from "./counts-of.ts";
export { timelineOf } from "./timeline.ts";
export { historyOf } from "./history.ts";
export { mapItems, type MappedRatings } from "./id-map.ts";
export { indexItems, type ItemIndex } from "./item-index.ts";
export { RatingBuilder } from "./rating-builder.ts";
export { LIKED_FROM } from "./rating.ts";
