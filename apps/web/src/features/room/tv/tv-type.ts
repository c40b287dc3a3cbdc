/** The smallest words: read from three metres, and on a phone, upright or not. */
export const SMALL = "text-[max(1.5vw,0.8125rem)] portrait:text-[max(2.4vw,1rem)]";
