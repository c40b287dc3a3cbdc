/** `1 film`, `2 films`. @param plural for a noun that takes more than an s */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
