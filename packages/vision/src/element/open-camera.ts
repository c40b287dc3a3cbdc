/**
 * Asks for the camera that looks at the person.
 *
 * @throws DOMException as `getUserMedia`; `SecurityError` where a page may have none
 */
export async function openCamera(): Promise<MediaStream> {
  const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
  if (mediaDevices === undefined) throw new DOMException("There is no camera here.", "SecurityError");
  return mediaDevices.getUserMedia({ video: { facingMode: "user" }, audio: false });
}
