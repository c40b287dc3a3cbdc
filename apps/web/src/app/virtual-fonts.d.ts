/** The page's fonts: made by `fonts/fonts-plugin.ts`. */
declare module "virtual:fonts.css";
