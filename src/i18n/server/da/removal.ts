import { pluralIn } from "../../plural.ts";
import type { RemovalWords } from "../removalWords.ts";

const plural = pluralIn("da-DK");
const columns = (count: number) => plural(count, "kolonne", "kolonner");
const tabs = (count: number) => plural(count, "fane", "faner");

export const removal = (): RemovalWords => ({
	writtenOn: {
		settings: (changed) => plural(changed, "ændret indstilling", "ændrede indstillinger"),
		history: (lines, reviews) =>
			reviews === 0
				? plural(lines, "linje", "linjer")
				: `${plural(lines, "linje", "linjer")}, heraf ${plural(reviews, "gennemgang", "gennemgange")}`,
		playbook: (texts) => plural(texts, "tekst, I selv har skrevet", "tekster, I selv har skrevet"),
		alternatives: (providers) => plural(providers, "leverandør", "leverandører"),
	},
	cell: (tab, cell) => `${tab} ${cell}`,
	back: "Kun Filer ▸ Versionshistorik kan hente det fjernede tilbage.",
	noOtherTab:
		"En fil skal have mindst én synlig fane, og de synlige er alle vores. Vis eller tilføj en fane, og prøv igen.",
	done: (count, emptied) =>
		`Fjernet: ${[...(count > 0 ? [tabs(count)] : []), ...(emptied > 0 ? [columns(emptied)] : [])].join(" og ") || "de sidste spor"}.`,
	answersStay: (count) => `${columns(count)} med jeres svar bliver stående.`,
});
