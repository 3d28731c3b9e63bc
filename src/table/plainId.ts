import { fold } from "./wordsOf.ts";

/** A customer number or a name for comparison: case, accents and repeated spaces do not count. */
export const plainId = (text: string): string => fold(text).replace(/\s+/g, " ").trim();
