/** The year in which MovieTweetings' ratings were given. */
export const RATED_IN = 2013;
