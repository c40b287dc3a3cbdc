import { readFileSync } from "node:fs";
import { MoodreelError, type ErrorCode } from "@moodreel/core";
import { API_ERRORS, ERRORS, MOODREEL_ERRORS } from "@moodreel/core/error";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiError, type ApiErrorCode } from "../../packages/server/src/errors/api-error.ts";
import { errorAnswer } from "../../packages/server/src/errors/error-answer.ts";
import { EXIT } from "../../apps/cli/src/errors/exit-codes.ts";
import { reportFailure } from "../../apps/cli/src/terminal/report-failure.ts";
import { UsageError } from "../../apps/cli/src/errors/usage-error.ts";
import { withErrorTables } from "../../scripts/lib/error-tables.ts";

const page = readFileSync(new URL("../../docs/errors.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\d+) \| (\d+) \| (.*) \| (.*) \|$/gm)].map(
  ([, code = "", status, exit, when, remedy]) => ({
    code,
    status: Number(status),
    exit: Number(exit),
    when,
    remedy,
  }),
);

describe("docs/errors.md", () => {
  it("lists every code there is with its status, exit code and remedy, and none that is not", () => {
    expect(rows).toHaveLength(Object.keys(ERRORS).length);
    expect(Object.fromEntries(rows.map(({ code, ...entry }) => [code, entry]))).toEqual(ERRORS);
  });

  it("is as the code has it: if not, run `npm run docs:errors`", () => {
    expect(withErrorTables(page)).toBe(page);
  });
});

describe("the table of errors", () => {
  it.each(Object.entries(ERRORS))("%s can be answered, ended with and acted upon", (_code, entry) => {
    expect(entry.status).toBeGreaterThanOrEqual(400);
    expect([EXIT.failure, EXIT.usage]).toContain(entry.exit);
    expect(entry.when).toMatch(/^[^|]+[^.|]$/);
    expect(entry.remedy).toMatch(/^[A-Z][^|]*[^.|]\.$/);
  });

  it.each(rows.filter(({ code }) => code in MOODREEL_ERRORS))(
    "$code: the server answers, and the command ends, as the page says",
    ({ code, status, exit }) => {
      const error = new MoodreelError(code as ErrorCode, "Something is wrong.");
      expect(errorAnswer(error)).toMatchObject({ status, body: { code, message: "Something is wrong." } });
      expect(ended(error)).toBe(exit);
    },
  );

  it.each(rows.filter(({ code }) => code in API_ERRORS))(
    "$code: the server answers so",
    ({ code, status }) => {
      const error = new ApiError(code as ApiErrorCode, "Something is wrong.");
      expect(errorAnswer(error)).toMatchObject({ status, body: { code, message: "Something is wrong." } });
    },
  );

  it("ends with 2 for a call that cannot be meant, with 1 for an error that nobody foresaw", () => {
    expect(ended(new UsageError("There is no option --colour."))).toBe(EXIT.usage);
    expect(ended(new Error("A surprise."))).toBe(EXIT.failure);
    expect(ended(Object.assign(new Error("A pipe."), { code: "EPIPE" }))).toBe(EXIT.failure);
  });
});

afterEach(() => vi.restoreAllMocks());

/** Exit code of a command that fails with the error; what it writes is kept off the test's output. */
function ended(error: Error): number {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  return reportFailure(error);
}
