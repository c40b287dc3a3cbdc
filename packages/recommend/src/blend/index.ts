export { blend, type Blend, type BlendStage, type Share } from "./blend.ts";
export type { Component } from "./component.ts";
export { fitBlend, type BlendOptions, type FittedBlend } from "./fit-blend.ts";
export { leaveLastOut, without, type HeldOut, type Split } from "./holdout.ts";
