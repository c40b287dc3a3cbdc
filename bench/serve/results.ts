import type { Machine } from "../machine.ts";
import type { Importing } from "./parts/importing.ts";
import type { Steady } from "./parts/steady.ts";
import type { Uploads } from "./parts/uploads.ts";

export const PARTS = ["steady", "importing", "uploads"] as const;

export interface Results extends Machine {
  readonly seed: number;
  readonly connections: number;
  /** Means of the machine's runnable processes over a minute, before and after: the bench's own are among the second. */
  readonly load: { readonly before: number; readonly after: number };
  readonly steady?: Steady;
  readonly importing?: Importing;
  readonly uploads?: Uploads;
}
