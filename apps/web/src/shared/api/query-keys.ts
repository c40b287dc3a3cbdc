/** How each query's key begins: to forget or fetch again all of a sort. */
export const KEYS = {
  recommendations: ["recommendations"],
  items: ["items"],
  about: ["about"],
  similar: ["similar"],
  facets: ["facets"],
  catalogs: ["catalogs"],
  posters: ["posters"],
  policy: ["policy"],
  profiles: ["profiles"],
  opinions: ["opinions"],
  learned: ["learned"],
  history: ["history"],
} as const;
