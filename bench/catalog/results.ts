import type { Machine } from "../machine.ts";
import type { Asked } from "./ask/ask-in-process.ts";
import type { Copied } from "./import/copy-to-postgres.ts";
import type { Imported } from "./import/import-in-process.ts";
import type { Load } from "./serve/load-in-process.ts";
import type { Times } from "./times.ts";

export const PARTS = ["import", "ask", "process", "serve"] as const;

export interface Results extends Machine {
  readonly seed: number;
  readonly rows: number;
  readonly sqlite: string;
  /** Means of the machine's runnable processes over a minute, before and after: the bench's own are among the second. */
  readonly load: { readonly before: number; readonly after: number };
  readonly import?: { readonly fileBytes: number; readonly ours: Imported; readonly copy: Copied | null };
  readonly ask?: { readonly few: Asked; readonly fewRows: number; readonly many: Asked };
  /** Seconds, by what was run. */
  readonly process?: Readonly<Record<string, Times>>;
  readonly serve?: readonly Load[];
}
