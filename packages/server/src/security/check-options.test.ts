import { expect, it } from "vitest";
import { MoodreelError } from "@moodreel/core";
import { createServer, type ServerOptions } from "../create-server.ts";
import { makeServer } from "../test/make-server.ts";

it.each<[options: object, says: RegExp]>([
  [{ moodreel: undefined }, /^moodreel: give what `openMoodreel` of @moodreel\/app opened\.$/],
  [{ moodreel: {} }, /^moodreel: /],
  [{ cors: {} }, /^cors: give a list of sites/],
  [{ cors: { origins: ["https://films.example/"] } }, /^cors\.origins: .*Write scheme, host and port only/],
  [{ tls: { cert: "a", key: "b" } }, /^tls: .*Give both as PEM/],
  [
    { webRoot: "/nowhere/at/all" },
    /^webRoot: there is no built page in "\/nowhere\/at\/all".*leave webRoot out/,
  ],
])("a server is not made of options that cannot be meant: %j", async (options, says) => {
  const server = await makeServer();
  const refusal: unknown = await createServer({
    moodreel: server.moodreel,
    ...options,
  } as ServerOptions).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(MoodreelError);
  expect(refusal).toMatchObject({ code: "usage", message: expect.stringMatching(says) });
  await server.close();
});
