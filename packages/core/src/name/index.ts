export { foldName } from "./fold-name.ts";
export { freeName } from "./free-name.ts";
export { normalName } from "./normal-name.ts";
export {
  mostCodePoints,
  NAME_LENGTHS,
  nearestName,
  readName,
  type NameOf,
  type NameRead,
} from "./read-name.ts";
export { sameName } from "./same-name.ts";
export { visibleName } from "./name-problem.ts";
