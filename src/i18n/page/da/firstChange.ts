import type { FirstChangeWords } from "../firstChangeWords.ts";

export const firstChange = (): FirstChangeWords => ({
	agree: "Fortsæt",
	cancel: "Annuller",
});
