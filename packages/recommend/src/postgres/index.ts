export type { PgLike } from "./pg-like.ts";
export { prepareTables, type VectorKind } from "./learning-tables.ts";
export { readInteractions, storeRatings } from "./store-ratings.ts";
export { nearestItems, readItemVectors, storeItemVectors } from "./store-item-vectors.ts";
