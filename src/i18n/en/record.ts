import type { RecordWords } from "../recordWords.ts";

export const record: RecordWords = { heading: "" };
