import type { UndoWords } from "../undoWords.ts";

export const undo = (): UndoWords => ({
	link: (ago) => `Fortryd seneste ændring (${ago})`,
	sure: "Alt, hvad Customer Tiers skrev i den ændring, bliver igen, som det var, for alle i filen. Hvad nogen har ændret siden, bliver stående.",
	confirm: "Ja, fortryd",
	cancel: "Nej, lad det være",
	unfinished: (ago) =>
		`En ændring, der begyndte ${ago}, er ikke blevet færdig. Hvis ingen sidder og venter på den, blev den afbrudt: Gør det igen, eller vælg ”Fortryd seneste ændring” i menuen.`,
});
