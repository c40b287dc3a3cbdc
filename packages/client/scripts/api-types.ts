import { openMoodreel } from "@moodreel/app";
import { createServer } from "@moodreel/server";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import openapiTs, { astToString, type OpenAPI3 } from "openapi-typescript";

const HEADER = `// Written by \`npm run build:client\` from the server's OpenAPI document; change the server's schemas instead.
`;

/** The types of the API, as the text of src/api.ts. */
export async function apiTypes(): Promise<string> {
  const document = await openApiDocument();
  return (
    HEADER +
    astToString(await openapiTs(document as OpenAPI3, { alphabetize: true, defaultNonNullable: false }))
  );
}

/** What a server describes itself as, without its version: that changes without a change of the API. */
async function openApiDocument(): Promise<object> {
  const moodreel = await openMoodreel({ store: openMemoryStore(), profiles: openMemoryProfiles() });
  const server = await createServer({ moodreel });
  try {
    return (await server.inject("/openapi.json")).json<object>();
  } finally {
    await server.close();
  }
}
