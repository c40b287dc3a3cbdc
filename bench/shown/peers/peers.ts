import { EASE_WITH_RECENCY } from "./ease-with-recency.ts";
import { IALS } from "./ials.ts";
import { EASE, ITEM_KNN } from "./item-to-item.ts";
import type { Peer } from "./peer.ts";
import { MOST_RATED, RECENT } from "./popular.ts";
import { RP3_BETA } from "./rp3-beta.ts";
import { SLIM } from "./slim.ts";
import { USER_KNN } from "./user-knn.ts";

export const PEERS: readonly Peer[] = [
  MOST_RATED,
  RECENT,
  ITEM_KNN,
  USER_KNN,
  RP3_BETA,
  EASE,
  EASE_WITH_RECENCY,
  SLIM,
  IALS,
];
