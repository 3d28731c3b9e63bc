import { pluralIn } from "../plural.ts";
import type { RemovalWords } from "../words/changes.ts";

const plural = pluralIn("da-DK");
const columns = (count: number) => plural(count, "kolonne", "kolonner");
const tabs = (count: number) => plural(count, "fane", "faner");
const answers = (count: number) => plural(count, "svar", "svar");

export const removal = (): RemovalWords => ({
	heading: "Fjern Customer Tiers fra denne fil",
	link: "Fjern Customer Tiers fra denne fil\u00a0…",
	intro: "Fjerner det, Customer Tiers har tilføjet. Alt andet bliver, som det er.",
	goes: "Det forsvinder",
	tabs: (count) => `${tabs(count)} med alt, hvad nogen har skrevet på ${count === 1 ? "den" : "dem"}:`,
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
	unlinked: (formulas) =>
		`${plural(formulas, "af vores formler", "af vores formler")} regner bagefter med de sædvanlige indstillinger i stedet for jeres.`,
	failing: (formulas, cells) =>
		`${plural(formulas, "af dine formler læser", "af dine formler læser")} disse faner og vil vise #REF!: ${cells}.`,
	final: "Når det først er væk, kan kun Filer ▸ Versionshistorik hente det tilbage.",
	confirm: "Fjern Customer Tiers",
	cancel: "Annuller",
	unsaved: (count) => `${answers(count)} står endnu ikke i arket. Vent, til alt er gemt, og prøv igen.`,
	gone: "Customer Tiers er fjernet fra filen",
	afterwards:
		"Du kan lukke sidepanelet. Selve tilføjelsen er stadig installeret: får du brug for den igen, er menuen der.",
});
