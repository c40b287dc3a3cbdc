export { EFFORTS, wantedEffort, type Effort } from "./effort.ts";
export { effortOfItem } from "./effort-of-item.ts";
export { feelOfItem } from "./feel-of-item.ts";
export { DARK_GENRES, darkWordsOf, isToLift, mayLift } from "./lifts.ts";
export { nearness, type Feel } from "./feel.ts";
export { wantedFeel } from "./wanted-feel.ts";
