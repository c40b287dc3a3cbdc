export { isDamaged, type CheckedPart, type PartState } from "./checked-part.ts";
export { isOpenToOthers } from "../files/private-rights.ts";
