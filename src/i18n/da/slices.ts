import { figures } from "../figures.ts";
import type { SlicesWords } from "../slicesWords.ts";

export const slices: SlicesWords = {
	written: (share) => `${share} er skrevet …`,
	bar: "Hvor meget der er skrevet",
	stop: "Stop",
	stopping: "Stopper …",
	stopped: (share) =>
		`Stoppet: ${share} er skrevet. Gør det samme igen for at fortsætte derfra, eller fortryd den seneste ændring på første skærm.`,
	menu: (share) =>
		`Listen er så lang, at Googles tid slap op: ${figures("da-DK").percent(share)} er skrevet. Gør det samme igen for at fortsætte derfra. I sidepanelet fortsætter det af sig selv. Eller vælg ”Fortryd seneste ændring”.`,
};
