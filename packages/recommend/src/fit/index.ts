export { commonCounts, type CommonCounts, type CountOptions } from "../counts/common-counts.ts";
export { CALLING_THREAD } from "../parallel/thread-pool.ts";
export { DEFAULT_EASE, easeOf } from "./ease.ts";
export { DEFAULT_ITEM_KNN, itemKnnOf } from "./item-knn.ts";
export { DEFAULT_NEIGHBOUR_RIDGE, neighbourRidgeOf } from "./neighbour-ridge.ts";
