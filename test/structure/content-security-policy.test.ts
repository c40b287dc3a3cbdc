import { expect, it } from "vitest";
import { CONTENT_SECURITY_POLICY as DEMO } from "../../apps/web/demo/demo-head.ts";
import { CONTENT_SECURITY_POLICY as SERVER } from "../../packages/server/src/security/headers.ts";

const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split("; ").map((one) => [one.split(" ")[0]!, one]));

it("is the server's in the page without a server, but for what a page cannot say or needs besides", () => {
  const demo = directives(DEMO);
  const differing = [...new Set([...demo.keys(), ...directives(SERVER).keys()])].filter(
    (name) => demo.get(name) !== directives(SERVER).get(name),
  );
  // Framing can be forbidden by a header only; the demo has a manifest, and a base since it lies in any folder.
  expect(differing.toSorted()).toEqual(["base-uri", "frame-ancestors", "manifest-src"]);
  expect([demo.get("base-uri"), demo.get("manifest-src")]).toEqual([
    "base-uri 'self'",
    "manifest-src 'self'",
  ]);
});
