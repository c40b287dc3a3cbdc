import { createMoodreel } from "@moodreel/app";
import { createServer } from "@moodreel/server";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, describe, vi } from "vitest";
import { createHttpApi } from "../../apps/web/src/shared/api/http/create-http-api.ts";
import { apiConformance } from "./api.conformance.ts";
import { FetchingRequest } from "./fetching-request.ts";
import { NOW, SHELF } from "./shelf.ts";

describe("the API over HTTP", () => {
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(() => vi.stubGlobal("XMLHttpRequest", FetchingRequest));
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  apiConformance(async () => {
    const starter = {
      kind: "movie",
      importedAt: "2026-01-01T00:00:00.000Z",
      fingerprint: null,
      items: SHELF,
    };
    const saved = [["catalog starter", starter]] as const;
    const moodreel = createMoodreel({
      store: openMemoryStore({ saved }),
      profiles: openMemoryProfiles(),
      now: () => NOW,
    });
    const app = await createServer({ moodreel });
    await app.listen({ port: 0, host: "127.0.0.1" });
    closing.push(() => app.close());
    return createHttpApi(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
  });
});
