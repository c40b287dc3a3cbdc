/**
 * How often a test with a browser is tried again where it fails: once in continuous integration, whose machines now and
 * then stop for seconds, which a browser may not stand. `npm test` names each test that needed it.
 */
export const triesMore: number = process.env["CI"] ? 1 : 0;
