export { FEELINGS, isFeeling, type Feeling } from "./feeling.ts";
export { meaningOfFeeling, type FeelingMeaning } from "./meaning-of-feeling.ts";
