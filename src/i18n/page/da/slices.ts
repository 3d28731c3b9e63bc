import type { SlicesWords } from "../slicesWords.ts";

export const slices = (): SlicesWords => ({
	written: (share) => `${share} er skrevet …`,
	bar: "Hvor meget der er skrevet",
	stop: "Stop",
	stopping: "Stopper …",
	stopped: (share) =>
		`Stoppet: ${share} er skrevet. Gør det samme igen for at fortsætte derfra, eller fortryd den seneste ændring på første skærm.`,
});
