import { relative } from "node:path";
import { ROOT } from "./run.mjs";

/**
 * The tests that failed and then passed, which a report counts as passed: it keeps what was wrong the first time.
 *
 * @param {{ testResults: readonly { name: string, assertionResults: readonly { status: string, fullName: string, failureMessages?: readonly string[] }[] }[] }} report Vitest's, as JSON
 * @returns {readonly string[]} a line for each, with its file and what was wrong
 */
export function secondTries(report) {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages = [] }) => status === "passed" && failureMessages.length > 0)
      .map(
        ({ fullName, failureMessages = [] }) =>
          `Passed on the second try: ${relative(ROOT, name)}: ${fullName} (${failureMessages[0]?.split("\n")[0]})`,
      ),
  );
}
