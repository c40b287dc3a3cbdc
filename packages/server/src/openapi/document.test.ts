import { createConfig, lintFromString } from "@redocly/openapi-core";
import type { OpenAPIV3_1 } from "openapi-types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";

type Operation = OpenAPIV3_1.OperationObject;

let server: TestServer;
let document: OpenAPIV3_1.Document;
let operations: readonly { readonly name: string; readonly operation: Operation }[];

beforeAll(async () => {
  server = await makeServer();
  document = (await server.app.inject("/openapi.json")).json();
  operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods ?? {}).map(([method, operation]) => ({
      name: `${method} ${path}`,
      operation: operation as Operation,
    })),
  );
});

afterAll(() => server.close());

describe("the API's description", () => {
  it("has nothing that a linter of OpenAPI finds fault with, examples included", async () => {
    const config = await createConfig({
      extends: ["recommended"],
      rules: { "no-invalid-schema-examples": "error", "operation-tag-defined": "error" },
    });
    const problems = await lintFromString({
      source: JSON.stringify(document),
      absoluteRef: "/openapi.json",
      config,
    });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it("shows an example of every JSON body that an operation takes", () => {
    const schemas = document.components?.schemas as Record<string, OpenAPIV3_1.SchemaObject>;
    const without = operations.filter(({ operation }) => {
      const body = operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined;
      const schema = body?.content["application/json"]?.schema as OpenAPIV3_1.ReferenceObject | undefined;
      if (schema === undefined) return false;
      return (schemas[schema.$ref.split("/").at(-1) ?? ""]?.examples ?? []).length === 0;
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it("names every operation as a method of a client would be named", () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(names).toEqual(names.filter((name) => /^[a-z]+([A-Z][a-z]+)+$/.test(name ?? "")));
    expect(new Set(names).size).toBe(names.length);
  });

  it("says of every operation what it does, and of every answer what it means", () => {
    for (const { name, operation } of operations) {
      expect(operation.summary, name).toMatch(/^[A-Z].{8,}[^.]$/);
      expect(operation.tags, name).toHaveLength(1);
      for (const [status, answer] of Object.entries(operation.responses ?? {})) {
        expect(status, name).toMatch(/^\d{3}$/);
        const { description = "" } = resolved(answer);
        expect(description, `${name} ${status}`).toMatch(/^[A-Z].{8,}/);
        expect(description).not.toMatch(/default/i);
      }
    }
  });

  it("names the schemas of bodies, and refers to them", () => {
    for (const { name, operation } of operations.filter((one) => !one.name.includes("health"))) {
      const { requestBody = {}, responses = {} } = operation;
      const bodies = [requestBody, ...Object.values(responses)].flatMap(
        (body) => resolved(body).content?.["application/json"]?.schema ?? [],
      );
      for (const body of bodies) expect(Object.keys(body), name).toEqual(["$ref"]);
    }
  });

  it.each([
    ["Recommendation", "outcome", ["items", "no-face", "unsure", "unmapped-emotion", "nothing-fits"]],
    [
      "WhyNot",
      "why",
      [
        "shown",
        "other-genre",
        "not-considered",
        "ranks-lower",
        "left-to-chance",
        "later-part",
        "left-out",
        "filtered",
        "no-list",
      ],
    ],
  ])("tells the members of %s apart by %s", (name, propertyName, values) => {
    const { discriminator } = schemaOf(name);
    expect(discriminator?.propertyName).toBe(propertyName);
    expect(Object.keys(discriminator?.mapping ?? {})).toEqual(values);
  });

  it("marks the older names of viewers", () => {
    const properties = Object.entries(schemaOf("RecommendationRequest").properties ?? {});
    const deprecated = properties.filter(([, property]) => "deprecated" in property && property.deprecated);
    expect(deprecated.map(([name]) => name)).toEqual(["profile", "profiles"]);
  });

  it("says what is meant by a parameter that is left out", () => {
    const items = operations.find(({ name }) => name === "get /api/v1/items");
    const kind = items?.operation.parameters?.find((one) => "name" in one && one.name === "kind");
    expect(kind).toMatchObject({ schema: { default: "movie" } });
  });
});

function schemaOf(name: string): OpenAPIV3_1.SchemaObject {
  return (document.components?.schemas?.[name] ?? {}) as OpenAPIV3_1.SchemaObject;
}

type Body = Partial<OpenAPIV3_1.ResponseObject>;

/** A body, or the component that it refers to. */
function resolved(body: object): Body {
  const name = "$ref" in body ? String(body.$ref).split("/").at(-1) : undefined;
  return name === undefined ? body : (document.components?.responses?.[name] as Body);
}

describe("refusals", () => {
  it.each([
    ["get", "/api/v1/items", "?catalog=attic", undefined, 404],
    ["get", "/api/v1/items", "?limit=many", undefined, 400],
    ["post", "/api/v1/profiles", "", { name: "" }, 400],
    ["post", "/api/v1/catalogs", "", {}, 415],
    ["delete", "/api/v1/catalogs/{name}", "", undefined, 404],
    ["post", "/api/v1/profiles/{name}/reactions", "", { item: "Heat", reaction: "like" }, 404],
    ["post", "/api/v1/recommendations", "", { emotion: "x".repeat(2_000_000) }, 413],
  ] as const)("are declared: %s %s%s", async (method, path, query, payload, status) => {
    const url = path.replace("{name}", "nobody") + query;
    const answer = await server.app.inject({ method, url, ...(payload === undefined ? {} : { payload }) });
    expect(answer.statusCode).toBe(status);
    const { operation } = operations.find(({ name }) => name === `${method} ${path}`)!;
    expect(Object.keys(operation.responses ?? {})).toContain(String(status));
  });
});
