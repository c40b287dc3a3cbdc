export { blendTaste, type BlendTaste } from "./blend-taste.ts";
export { collaborativeTaste } from "./collaborative-taste.ts";
export { COLLABORATIVE_WEIGHT, combinedTaste } from "./combined-taste.ts";
export { largest } from "../linalg/largest.ts";
export type { RankedTaste } from "./ranked-taste.ts";
export { vectorTasteModel } from "./taste-model.ts";
