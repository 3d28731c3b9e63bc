import type { SeveralWords } from "../severalWords.ts";

export const several: SeveralWords = { heading: "" };
