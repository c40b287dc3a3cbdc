/** `1 film`, `36,000 films`. @param plural for a noun that takes more than an s */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** `36,000` */
export function grouped(count: number): string {
  return count.toLocaleString("en");
}
