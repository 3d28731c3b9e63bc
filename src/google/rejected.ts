/** A cell does not take what was to be written into it, however often it is tried. The message is a sentence for the user. */
export class Rejected extends Error {}
