let opened = 0;

/** Changes with every view that is opened: a later value means that the person has gone elsewhere. */
export const visit = (): number => opened;

/** Counts a view that is being opened, and gives its number. */
export const nextVisit = (): number => ++opened;
