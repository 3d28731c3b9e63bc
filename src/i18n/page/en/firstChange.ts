import type { FirstChangeWords } from "../firstChangeWords.ts";

export const firstChange = (): FirstChangeWords => ({
	agree: "Go ahead",
	cancel: "Cancel",
});
