/** Every language that the add-on speaks, one line each. Tags, words, pages and letters are derived from here. */
export * as da from "./da/da.ts";
export * as en from "./en/en.ts";
