import type { Command } from "commander";

/**
 * Refuses an option that is given twice with different values, where the last would silently win: of two names to make
 * or to delete one would be left out. Those that may be repeated collect what is given.
 */
export function givenOnce(command: Command): void {
  const given = new Map<string, string>();
  for (const option of command.options) {
    const name = option.attributeName();
    // After commander's own, which has kept the value by then.
    command.on(`option:${option.name()}`, (value?: string) => {
      const before = given.get(name);
      given.set(name, value ?? "");
      const isCollected = typeof command.getOptionValue(name) === "object";
      if (before === undefined || before === (value ?? "") || isCollected) return;
      command.error(
        `error: option '${option.flags}' is given twice, as "${before}" and "${value}". Give it once.`,
      );
    });
  }
}
