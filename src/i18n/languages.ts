/** The registry of languages, one line each. Tags, words, pages and letters are derived from it. */
export * as da from "./da/da.ts";
export * as en from "./en/en.ts";
