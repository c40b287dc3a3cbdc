/** The ground of the icon, and of what a browser or a home screen draws around the page. */
export const THEME_COLOUR = "#1b1424";
