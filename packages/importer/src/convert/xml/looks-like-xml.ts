/** Whether bytes begin XML, in UTF-8 or UTF-16; a web page is none. */
export function looksLikeXml(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 512).filter((byte) => byte > 0 && byte < 0x80));
  return (
    /^\s*<(\?xml|!--|!DOCTYPE|[A-Za-z][\w.:-]*[\s/>])/.test(text) &&
    !/^\s*(<\?xml[^>]*>\s*)?(<!doctype html|<html|<head|<body|<table|<div|<meta|<style)/i.test(text)
  );
}
