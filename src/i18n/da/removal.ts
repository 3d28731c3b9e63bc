import { pluralIn } from "../plural.ts";
import type { RemovalWords } from "../removalWords.ts";

const plural = pluralIn("da-DK");
const columns = (count: number) => plural(count, "kolonne", "kolonner");
const tabs = (count: number) => plural(count, "fane", "faner");
const answers = (count: number) => plural(count, "svar", "svar");

export const removal: RemovalWords = {
	heading: "Fjern Customer Tiers fra denne fil",
	link: "Fjern Customer Tiers fra denne fil\u00a0…",
	intro: "Fjerner det, Customer Tiers har tilføjet. Alt andet bliver, som det er.",
	goes: "Det forsvinder",
	tabs: (count) => `${tabs(count)} med alt, hvad nogen har skrevet på ${count === 1 ? "den" : "dem"}:`,
	writtenOn: {
		settings: (changed) => plural(changed, "ændret indstilling", "ændrede indstillinger"),
		history: (lines, reviews) =>
			reviews === 0
				? plural(lines, "linje", "linjer")
				: `${plural(lines, "linje", "linjer")}, heraf ${plural(reviews, "gennemgang", "gennemgange")}`,
		playbook: (texts) => plural(texts, "tekst, I selv har skrevet", "tekster, I selv har skrevet"),
		alternatives: (providers) => plural(providers, "leverandør", "leverandører"),
	},
	columns: (count, tab) => `${columns(count)} på ”${tab}” med noter og farver.`,
	emptied: "Kolonnerne tømmes, men slettes ikke, så intet af dit eget flytter sig.",
	answers: "Jeres svar",
	answersHelp:
		"Disse kolonner blev tilføjet til jeres svar. Sæt hak ved dem, der skal blive stående som jeres egne.",
	answerColumn: (heading, count) => `${heading}: ${answers(count)}`,
	answerColumnOn: (heading, tab, count) => `${heading} på ”${tab}”: ${answers(count)}`,
	stays: "Det bliver",
	staysYours:
		"Dine egne kolonner med svarene i dem, dine formater, noter og regler, kunder, du har tilføjet, samt formler som =CUSTOMER_TIER(…), som du skrev dem.",
	keptCells: (cells) => `Det, du selv har skrevet i vores kolonner, bliver stående: ${cells}.`,
	cell: (tab, cell) => `${tab} ${cell}`,
	unlinked: (formulas) =>
		`${plural(formulas, "af vores formler", "af vores formler")} regner bagefter med de sædvanlige indstillinger i stedet for jeres.`,
	failing: (formulas, cells) =>
		`${plural(formulas, "af dine formler læser", "af dine formler læser")} disse faner og vil vise #REF!: ${cells}.`,
	back: "Kun Filer ▸ Versionshistorik kan hente det fjernede tilbage.",
	final: "Når det først er væk, kan kun Filer ▸ Versionshistorik hente det tilbage.",
	confirm: "Fjern Customer Tiers",
	cancel: "Annuller",
	unsaved: (count) => `${answers(count)} står endnu ikke i arket. Vent, til alt er gemt, og prøv igen.`,
	nothing: "Intet i denne fil kommer fra Customer Tiers.",
	noOtherTab:
		"En fil skal have mindst én synlig fane, og de synlige er alle vores. Vis eller tilføj en fane, og prøv igen.",
	done: (count, emptied) =>
		`Fjernet: ${[...(count > 0 ? [tabs(count)] : []), ...(emptied > 0 ? [columns(emptied)] : [])].join(" og ") || "de sidste spor"}.`,
	answersStay: (count) => `${columns(count)} med jeres svar bliver stående.`,
	gone: "Customer Tiers er fjernet fra filen",
	afterwards:
		"Du kan lukke sidepanelet. Selve tilføjelsen er stadig installeret: får du brug for den igen, er menuen der.",
};
