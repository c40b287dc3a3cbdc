import { errorOfAnswer, errorWithoutAnswer } from "@moodreel/client";
import { authorization } from "./token.ts";

interface Upload {
  readonly file: File;
  readonly query: URLSearchParams;
  /** Called while the file is sent, with the bytes that have been sent, of how many. */
  readonly onProgress: (sent: number, total: number) => void;
  readonly signal: AbortSignal;
  /** Of the server; by default that of the page. */
  readonly origin?: string;
}

/**
 * Sends a file as multipart/form-data. XMLHttpRequest, because `fetch` cannot tell how far an
 * upload is.
 *
 * @throws MoodreelApiError for every answer of 400 and above, and for none at all
 */
export function uploadFile<T>(
  path: string,
  { file, query, onProgress, signal, origin = "" }: Upload,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${origin}/api/v1/${path}?${query}`);
    for (const [name, value] of Object.entries(authorization())) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded, total));
    request.addEventListener("error", () => reject(errorWithoutAnswer()));
    request.addEventListener("abort", () => reject(new DOMException("Stopped", "AbortError")));
    request.addEventListener("load", () => {
      const body = parse(request.responseText);
      if (request.status >= 400) reject(errorOfAnswer(request.status, body));
      else resolve(body as T);
    });
    signal.addEventListener("abort", () => request.abort(), { once: true });
    const form = new FormData();
    form.append("file", file, file.name);
    request.send(form);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
