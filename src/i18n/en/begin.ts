import type { BeginWords } from "../beginWords.ts";

export const begin: BeginWords = { heading: "" };
