/** The address of the page on which a catalogue is looked through. */
export function browsePath(catalog: string): string {
  return `/browse?${new URLSearchParams({ catalog })}`;
}
