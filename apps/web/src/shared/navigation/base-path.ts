/** Where the page's own addresses begin: `/`, or the folder that a host serves it from. Ends with a slash. */
export function basePath(): string {
  // A page for any folder finds it by its <base>.
  return isForAnyFolder() ? new URL(".", document.baseURI).pathname : import.meta.env.BASE_URL;
}

/** The address of one of the page's places, such as `/you#new`. */
export function addressOf(to: string): string {
  const [, path = "", rest = ""] = /^\/([^?#]*)(.*)$/.exec(to) ?? [];
  // A host of plain files has a folder for each place.
  const folder = path !== "" && isForAnyFolder() ? `${path}/` : path;
  return basePath() + folder + rest;
}

function isForAnyFolder(): boolean {
  return import.meta.env.BASE_URL === "./";
}
