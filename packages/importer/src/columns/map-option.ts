/** How a column is named for a field on the command line, in quotes where a shell would take it for several words. */
export function mapOption(field: string, column: string): string {
  const said = `${field}=${column}`;
  return `--map ${/^[\p{L}\p{N}_=.-]+$/u.test(said) ? said : JSON.stringify(said)}`;
}
