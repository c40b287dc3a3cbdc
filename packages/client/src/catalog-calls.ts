import type { Client } from "openapi-fetch";
import type { paths } from "./api.ts";
import { dataOf } from "./data-of.ts";
import { sent, type Given } from "./given.ts";
import type {
  CallOptions,
  Catalog,
  ImportOptions,
  ImportReport,
  Kind,
  Policy,
  PolicyOfKind,
} from "./types.ts";
import { uploadOf } from "./upload-of.ts";
import { withSignal } from "./with-signal.ts";

export interface CatalogClient {
  /** What has been imported. */
  catalogs(options?: CallOptions): Promise<readonly Catalog[]>;
  /**
   * Imports a table of any usual form, packed or not; with `dryRun` only shows how it is understood.
   *
   * @param file a `File`, or a Blob together with `name`
   */
  importCatalog(file: Blob, options?: ImportOptions & CallOptions): Promise<ImportReport>;
  /** Removes a catalogue and its items. */
  removeCatalog(name: string, options?: CallOptions): Promise<void>;
  /** What each mood brings. */
  policy(kind?: Kind, options?: CallOptions): Promise<PolicyOfKind>;
  /** Replaces what each mood brings. */
  setPolicy(policy: Given<Policy>, kind?: Kind, options?: CallOptions): Promise<PolicyOfKind>;
  /** Goes back to the default. */
  resetPolicy(kind?: Kind, options?: CallOptions): Promise<PolicyOfKind>;
}

export function catalogCalls(api: Client<paths>): CatalogClient {
  return {
    catalogs: async ({ signal } = {}) =>
      (await dataOf(api.GET("/api/v1/catalogs", withSignal(signal)), signal)).catalogs,
    importCatalog: (file, { signal, ...options } = {}) => {
      const params = { query: sent<ImportQuery>(importQuery(options)) };
      return dataOf(
        api.POST("/api/v1/catalogs", { params, ...uploadOf(file, options.name), ...withSignal(signal) }),
        signal,
      );
    },
    removeCatalog: async (name, { signal } = {}) => {
      const params = { path: { name } };
      await dataOf(api.DELETE("/api/v1/catalogs/{name}", { params, ...withSignal(signal) }), signal);
    },
    policy: (kind, { signal } = {}) =>
      dataOf(api.GET("/api/v1/policy", { params: ofKind(kind), ...withSignal(signal) }), signal),
    setPolicy: (body, kind, { signal } = {}) =>
      dataOf(
        api.PUT("/api/v1/policy", { body: sent<Policy>(body), params: ofKind(kind), ...withSignal(signal) }),
        signal,
      ),
    resetPolicy: (kind, { signal } = {}) =>
      dataOf(api.DELETE("/api/v1/policy", { params: ofKind(kind), ...withSignal(signal) }), signal),
  };
}

type ImportQuery = NonNullable<paths["/api/v1/catalogs"]["post"]["parameters"]["query"]>;

function importQuery({ map, genres, dryRun, replace, ...rest }: ImportOptions): Given<ImportQuery> {
  return {
    ...rest,
    ...(dryRun === undefined ? {} : { dryRun: String(dryRun) }),
    ...(replace === undefined ? {} : { replace: String(replace) }),
    ...(map === undefined || Object.keys(map).length === 0 ? {} : { map: JSON.stringify(map) }),
    ...(genres === undefined || Object.keys(genres).length === 0 ? {} : { genres: JSON.stringify(genres) }),
  };
}

function ofKind(kind: Kind | undefined): { query?: { kind: Kind } } {
  return kind === undefined ? {} : { query: { kind } };
}
