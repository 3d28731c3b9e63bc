let count = 0;

/** The number of the latest view: another value than before means that the person has moved on. */
export const currentVisit = (): number => count;

/** Counts a view that is opening, and returns its number. */
export const nextVisit = (): number => ++count;
