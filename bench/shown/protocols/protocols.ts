import type { Protocol } from "./case.ts";
import { causal } from "./causal.ts";
import { COLD } from "./cold.ts";
import { LEAVE_LAST_OUT } from "./leave-last-out.ts";

export const PROTOCOLS: readonly Protocol[] = [
  LEAVE_LAST_OUT,
  causal("causal50", 0.5),
  causal("causal75", 0.75),
  COLD,
];
