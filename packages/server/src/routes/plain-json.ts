/**
 * Writes an answer of the library as it is, so that REST gives it to the byte. That it is just what the
 * schema says a test holds it to: to check every answer again would take part of the server's time.
 */
export const plainJson = () => (answer: unknown) => JSON.stringify(answer);
