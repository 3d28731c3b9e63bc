import { pluralIn } from "../plural.ts";
import type { AgoUnit, UndoWords } from "../undoWords.ts";

const plural = pluralIn("da-DK");

const UNITS: Readonly<Record<AgoUnit, [one: string, many: string]>> = {
	day: ["dag", "dage"],
	hour: ["time", "timer"],
	minute: ["minut", "minutter"],
	second: ["sekund", "sekunder"],
};

export const undo: UndoWords = {
	tab: "Niveaufortryd",
	title:
		"Her gemmer Customer Tiers, hvad den seneste ændring skrev, så ”Fortryd seneste ændring” kan tage den tilbage. Her er ikke noget at læse.",
	ago: (count, unit) => `for ${plural(count, ...UNITS[unit])} siden`,
	link: (ago) => `Fortryd seneste ændring (${ago})`,
	sure: "Alt, hvad Customer Tiers skrev i den ændring, bliver igen, som det var, for alle i filen. Hvad nogen har ændret siden, bliver stående.",
	confirm: "Ja, fortryd",
	cancel: "Nej, lad det være",
	nothing: "Der er ingen ændring fra Customer Tiers, som kan fortrydes.",
	tooLarge:
		"Den seneste ændring var for stor til at blive fortrudt her. Filer ▸ Versionshistorik ▸ Se versionshistorik viser filen, som den var før.",
	done: (ago, cells) =>
		`Ændringen, der blev lavet ${ago}, er fortrudt: I ${plural(cells, "celle", "celler")} står der igen, hvad der stod før.`,
	gone: (names, count) => `${count === 1 ? "Fanen" : "Fanerne"} ${names}, som den havde lavet, er væk.`,
	stay: (names, count) =>
		`${names} bliver: Nogen har ændret i ${count === 1 ? "den" : "dem"} siden. Slet ${count === 1 ? "den" : "dem"}, hvis ingen har brug for ${count === 1 ? "den" : "dem"}.`,
	changedSince: (count, cells) =>
		`${plural(count, "celle er", "celler er")} blevet ændret siden og bliver, som ${count === 1 ? "den" : "de"} er: ${cells}.`,
	unfinished: (ago) =>
		`En ændring, der begyndte ${ago}, er ikke blevet færdig. Hvis ingen sidder og venter på den, blev den afbrudt: Gør det igen, eller vælg ”Fortryd seneste ændring” i menuen.`,
};
