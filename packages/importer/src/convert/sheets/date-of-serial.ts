const DAY = 86_400_000;

/** The day that a spreadsheet counts, as ISO 8601 with its time where it has one; as it is where it is none. */
export function dateOfSerial(text: string, since1904: boolean): string {
  const serial = Number(text);
  if (text === "" || !Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return text;
  // Below one it is a time of the day, such as a runtime.
  if (serial < 1) {
    const minutes = Math.round(serial * 1440);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  }
  // The calendar of 1900 has a 29th of February that never was.
  const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const iso = new Date(epoch + Math.round((serial * DAY) / 1000) * 1000).toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}
