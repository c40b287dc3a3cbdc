import { VisionError } from "../errors.ts";

/** A picture at an address, fetched as the page itself would. @throws VisionError `image-unreadable` */
export async function fetchPicture(address: string | URL): Promise<Blob> {
  const subject = String(address);
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw unreachable(
      subject,
      "it cannot be fetched. Check the address, and that its origin allows it (CORS)",
      cause,
    );
  }
  if (!response.ok) throw unreachable(subject, `the server answers ${response.status}. Check the address`);
  return response.blob();
}

function unreachable(subject: string, why: string, cause?: unknown): VisionError {
  return new VisionError(
    "image-unreadable",
    `${subject} cannot be read: ${why}.`,
    { subject },
    cause === undefined ? {} : { cause },
  );
}
