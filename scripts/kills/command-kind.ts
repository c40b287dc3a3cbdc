import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Kind, Prepared } from "./kind.ts";
import { killedRun, wholeRun } from "./killed-cli.ts";
import { momentIn } from "./moment-in.ts";

export interface Command {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Which of the two states the home is in, whole. @throws what is half done, or lost */
  state(home: string): Promise<"old" | "new">;
  close?(): Promise<void>;
}

/** A kind whose process is one command, run in a copy of the home each time. */
export function commandKind(name: string, prepare: (home: string) => Promise<Command>): Kind {
  return {
    name,
    async prepare(folder): Promise<Prepared> {
      const template = join(folder, "template");
      const home = join(folder, "home");
      const command = await prepare(template);
      const again = (): void => {
        rmSync(home, { recursive: true, force: true });
        cpSync(template, home, { recursive: true, preserveTimestamps: true });
      };
      again();
      const whole = await wholeRun(home, command.args, command.env);
      await expectState(command, home, "new");
      return {
        async kill(random) {
          again();
          const moment = momentIn(whole, random);
          const hit = await killedRun(home, command.args, moment, command.env);
          try {
            return { hit, left: await command.state(home) };
          } catch (cause) {
            throw new Error(`${name}: killed at ${JSON.stringify(moment)} of ${JSON.stringify(whole)}`, {
              cause,
            });
          }
        },
        close: async () => command.close?.(),
      };
    },
  };
}

async function expectState(command: Command, home: string, wanted: "old" | "new"): Promise<void> {
  const state = await command.state(home);
  if (state !== wanted) throw new Error(`Without a kill everything is ${state}, not ${wanted}.`);
}
