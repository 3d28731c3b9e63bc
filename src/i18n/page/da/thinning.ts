import { pluralIn } from "../../plural.ts";
import type { ThinningWords } from "../thinningWords.ts";

const plural = pluralIn("da-DK");
const lines = (count: number) => plural(count, "linje", "linjer");

export const thinning = (): ThinningWords => ({
	heading: "Tynd ud i historikken",
	large: (tab, count) => `”${tab}” har ${lines(count)}, og det gør alting langsommere her.`,
	link: "Tynd ud i historikken …",
	older: (day) => `Linjer fra før ${day} slettes, undtagen disse:`,
	stays: {
		steps:
			"Af hver kundes niveauer: den første linje og de seneste, og for hvert kvartal den sidste og den sidste, som nye indstillinger førte til.",
		answers: "Af svar og gennemgange: hver persons sidste om hver kunde og hvert spørgsmål.",
		others: "Alle linjer, hvor nogen har skrevet, rettet, farvet eller noteret noget.",
	},
	lines: "Linjer nu",
	go: "Slettes",
	stay: "Bliver",
	theirs: (count) => `${lines(count)} kunne også slettes, men rummer noget af jeres eget og bliver stående.`,
	gone: "Hvem der har flyttet sig fra kvartal til kvartal, og alt det, tilføjelsen viser, bliver, som det er. Selve linjerne er væk: kun Filer ▸ Versionshistorik kan hente dem tilbage.",
	formulas: "En af jeres formler, der peger på en enkelt linje, kan bagefter vise en anden.",
	confirm: (count) => `Slet ${lines(count)}`,
	nothing: (day) => `Intet kan slettes: der er brug for alt det, der er fra før ${day}.`,
});
