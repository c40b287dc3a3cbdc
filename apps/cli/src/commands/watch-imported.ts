import { withMoodreel } from "../config/with-moodreel.ts";
import { plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { printWarning } from "../terminal/print-warning.ts";
import { stopOnInterrupt } from "../terminal/stop-on-interrupt.ts";
import { refreshedText } from "./refresh.ts";

/** Brings in what changes in a folder that was imported, until Ctrl+C. The folder is only read. */
export async function watchImported(
  folder: string,
  catalog: string,
  { json, quiet = false }: { readonly json: boolean; readonly quiet?: boolean | undefined },
): Promise<void> {
  const { watchFolder } = await import("@moodreel/app/home");
  const interrupt = stopOnInterrupt();
  let turn: Promise<void> = Promise.resolve();
  const refresh = async (): Promise<void> => {
    const [outcome] = await withMoodreel((moodreel) => moodreel.refresh(catalog), { quiet, catalogs: false });
    if (outcome === undefined) return;
    if (json) printJson(outcome);
    else if ("problem" in outcome) printWarning(outcome.problem.message);
    else if (!outcome.changes.unchanged) process.stdout.write(`${refreshedText(outcome).join("\n")}\n`);
  };
  const watched = watchFolder(folder, () => {
    turn = turn.then(refresh).catch((error: unknown) => {
      printWarning(error instanceof Error ? error.message : String(error));
    });
  });
  if (!json && !quiet) process.stdout.write(`Watching ${plain(folder)}. Stop with Ctrl+C.\n`);
  // Nothing else keeps the process.
  const stay = setInterval(() => undefined, 60_000);
  await new Promise((resolve) => interrupt.signal.addEventListener("abort", resolve, { once: true }));
  clearInterval(stay);
  watched.close();
  await turn;
  interrupt.end();
}
