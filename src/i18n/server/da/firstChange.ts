import { listed } from "../../listed.ts";
import { pluralIn } from "../../plural.ts";
import type { FirstChangeWords } from "../firstChangeWords.ts";

const plural = pluralIn("da-DK");

export const firstChange = (): FirstChangeWords => ({
	newColumns: (tab, headings, first, last, rows) =>
		`”${tab}”: ${plural(headings.length, "ny kolonne", "nye kolonner")} til højre for din tabel, ${first === last ? first : `${first}–${last}`} (${listed(headings)}), udfyldt i ${plural(rows, "række", "rækker")}.`,
	besides: (notes, hasColours) =>
		`Desuden ${[...(notes > 0 ? [`${plural(notes, "note", "noter")} med forklaringer`] : []), ...(hasColours ? ["farver efter niveau"] : [])].join(" og ")}.`,
	ownColumn: (tab, letter, heading, cells) =>
		`”${tab}”: ${plural(cells, "celle", "celler")} i din kolonne ${letter}${heading === "" ? "" : ` (${heading})`} udfyldes eller ændres.`,
	newRow: (tab, row) => `”${tab}”: en ny række, nummer ${row}. Det, der står under den, rykker ned.`,
	newTabs: (names) => `${names.length === 1 ? "Ny fane" : "Nye faner"}: ${listed(names)}.`,
	ownStays: "Dine egne celler forbliver, som de er.",
	restStays: "Alt andet af dit forbliver, som det er.",
	asAnswersCome: "Kolonner til svar kommer til ved siden af din tabel, efterhånden som der er brug for dem.",
	undoable: "Du kan tage det tilbage med ”Fortryd seneste ændring”.",
	question: "Vil du fortsætte?",
	cancelled: "Intet er ændret.",
});
