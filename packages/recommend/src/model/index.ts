export type { ModelComponent } from "../blend/model-component.ts";
export { modelOf } from "./fit-model.ts";
export { modelScorer } from "./model-scorer.ts";
export type { Trend } from "./saved-model.ts";
