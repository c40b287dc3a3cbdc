/** What a file without a name of its own is called. */
const NAMELESS = "upload";

/**
 * A file as multipart/form-data, in the form that a call takes. The API's description calls the part's
 * type `string`, as OpenAPI does with files.
 */
export function uploadOf(file: Blob, name = NAMELESS) {
  const form = new FormData();
  form.append("file", file, file instanceof File ? file.name : name);
  return { body: { file: "" }, bodySerializer: () => form };
}
