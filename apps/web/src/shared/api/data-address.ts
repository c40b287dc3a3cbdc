/** What a file holds as a `data:` address, which needs no end as one of an object does; `null` for nothing. */
export function dataAddress(file: Blob | null): Promise<string | null> {
  if (file === null) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("the file could not be read")));
    reader.readAsDataURL(file);
  });
}
