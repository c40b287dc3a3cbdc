export { blendTaste, type BlendTaste } from "./blend-taste.ts";
export { collaborativeTaste } from "./collaborative-taste.ts";
export { COLLABORATIVE_WEIGHT, combinedTaste } from "./combined-taste.ts";
export { vectorTasteModel } from "./taste-model.ts";
