/** "French" for `fr`, in the page's language; what is no code stays as it is. */
export function languageName(code: string, locale = document.documentElement.lang || "en"): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
}
