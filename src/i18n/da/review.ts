import type { ReviewWords } from "../reviewWords.ts";

export const review: ReviewWords = { heading: "" };
