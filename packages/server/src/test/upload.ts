import type { FastifyInstance } from "fastify";

/** Sends one file as a browser's form would. */
export async function uploadTo(app: FastifyInstance, url: string, filename: string, content: string) {
  const boundary = "----a-boundary-that-no-test-file-has";
  const response = await app.inject({
    method: "POST",
    url,
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: text/csv\r\n\r\n${content}\r\n--${boundary}--\r\n`,
  });
  return { status: response.statusCode, body: response.json() };
}
