import { pluralIn } from "../../plural.ts";
import type { UndoWords } from "../undoWords.ts";

const plural = pluralIn("da-DK");

export const undo = (): UndoWords => ({
	tab: "Niveaufortryd",
	title:
		"Her gemmer Customer Tiers, hvad den seneste ændring skrev, så ”Fortryd seneste ændring” kan tage den tilbage. Her er ikke noget at læse.",
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
});
