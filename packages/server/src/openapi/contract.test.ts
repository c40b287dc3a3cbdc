import fc, { type Arbitrary } from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { errorSchema } from "../schema/index.ts";
import { makeProfileServer, type ProfileServer } from "../test/profile-server.ts";
import { valuesOf, type JsonSchema } from "../test/values-of.ts";

/** A request that is made of the description of an operation. */
interface Asked {
  readonly url: string;
  readonly payload?: string;
  readonly type?: string;
}

interface Operation {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly parameters?: readonly {
    name: string;
    in: "path" | "query";
    required?: boolean;
    schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}

/** For each operation; `MOODREEL_CONTRACT_RUNS` asks for more. */
const RUNS = Number(process.env["MOODREEL_CONTRACT_RUNS"] ?? 25);

let server: ProfileServer;
let schemas: Readonly<Record<string, JsonSchema>>;
let operations: readonly Operation[];

beforeAll(async () => {
  server = await makeProfileServer();
  const document = (await server.app.inject("/openapi.json")).json();
  schemas = document.components.schemas;
  operations = Object.entries<Record<string, Omit<Operation, "method" | "path">>>(document.paths).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        ...operation,
        path,
        method: method.toUpperCase() as Operation["method"],
      })),
  );
});

afterAll(() => server.close());

it("answers as its description says, whatever it is asked", async () => {
  expect(operations.length).toBeGreaterThan(20);
  for (const operation of operations) {
    await fc.assert(
      fc.asyncProperty(fc.oneof(requests(operation), mistakes(operation)), async (asked) => {
        const { url, payload, type } = asked;
        const answer = await server.app.inject({
          method: operation.method,
          url,
          ...(payload === undefined ? {} : { payload, headers: { "content-type": type } }),
        });
        const said = `${operation.method} ${url} ${payload ?? ""}: ${answer.statusCode} ${answer.body.slice(0, 300)}`;
        expect(answer.statusCode, said).toBeLessThan(500);
        expect(Object.keys(operation.responses), said).toContain(String(answer.statusCode));
        if (answer.statusCode >= 400) errorSchema.parse(answer.json());
        else if (answer.statusCode !== 204)
          expect(answer.headers["content-type"], said).toMatch(/^application\/json/);
      }),
      { numRuns: RUNS },
    );
  }
});

/** As the description allows. */
function requests(operation: Operation): Arbitrary<Asked> {
  return fc
    .tuple(
      addresses(operation, (schema) => valuesOf(schema, schemas)),
      bodies(operation),
    )
    .map(([url, body]) => ({ url, ...body }));
}

/** With any value in place of one that is allowed, a parameter that is not, or another body. */
function mistakes(operation: Operation): Arbitrary<Asked> {
  const anything = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.double(), fc.constant(""));
  const query = fc.oneof(
    fc.constantFrom(
      "",
      "?x=1",
      "?q[]=1",
      "?__proto__=1",
      "?limit=0x10",
      "?limit=1&limit=2",
      "?%",
      "?kind=opera",
    ),
    fc.string().map((text) => `?${encodeURI(text.toWellFormed())}`),
  );
  const body = fc.oneof(
    fc.constantFrom("", "{", "[]", "null", '{"__proto__":1}', "[".repeat(2000), '{"emotion":1e999}'),
    fc.json(),
  );
  const type = fc.constantFrom(
    "application/json",
    "application/json",
    "text/plain",
    "multipart/form-data; boundary=b",
  );
  const address = fc.oneof(
    addresses(operation, () => anything),
    fc
      .tuple(
        addresses(operation, (schema) => valuesOf(schema, schemas)),
        query,
      )
      .map(([url, more]) => url.split("?")[0] + more),
  );
  if (operation.requestBody === undefined) return address.map((url) => ({ url }));
  return fc.tuple(address, body, type).map(([url, payload, given]) => ({ url, payload, type: given }));
}

function addresses(
  { path, parameters = [] }: Operation,
  of: (schema: JsonSchema) => Arbitrary<unknown>,
): Arbitrary<string> {
  const values = fc.record(
    Object.fromEntries(parameters.map(({ name, schema }) => [name, of(schema).map(String)])),
    { requiredKeys: parameters.filter((one) => one.required === true).map(({ name }) => name) },
  );
  return values.map((given) => {
    const query: string[] = [];
    let url = path;
    for (const [name, value] of Object.entries(given)) {
      const text = encodeURIComponent(value.toWellFormed());
      if (path.includes(`{${name}}`)) url = url.replace(`{${name}}`, text);
      else query.push(`${name}=${text}`);
    }
    return query.length === 0 ? url : `${url}?${query.join("&")}`;
  });
}

function bodies({ requestBody }: Operation): Arbitrary<Omit<Asked, "url">> {
  if (requestBody === undefined) return fc.constant({});
  const json = requestBody.content["application/json"];
  if (json !== undefined) {
    return valuesOf(json.schema, schemas).map((value) => ({
      payload: JSON.stringify(value),
      type: "application/json",
    }));
  }
  const tables = fc.constantFrom(
    "title,genres\nUp,Comedy\n",
    "a,b\n",
    "",
    "\u0000",
    "Const,Your Rating\ntt1,9\n",
    "[{}]",
  );
  return fc.oneof(tables, fc.string()).map((table) => ({
    payload: `--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${table}\r\n--b--\r\n`,
    type: "multipart/form-data; boundary=b",
  }));
}
