// Runs before the first paint, so that a chosen theme never flashes the other one, and what has no header shows none.
if (/\/(tv|room)\/?$/.test(location.pathname)) document.documentElement.dataset.bare = "";
try {
  const theme = localStorage.getItem("moodreel.theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off in this browser: the system's theme it is.
}
