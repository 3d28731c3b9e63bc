import type { LiveCheckWords } from "../words/liveCheck.ts";

const SAVE =
	"vælg Filer ▸ Download ▸ Kommaseparerede værdier, gem filen som test/live/DATO.csv i projektets mappe, og send den ind dér, hvor du fik projektet (som et issue eller en pull request)";

export const liveCheck = (): LiveCheckWords => ({
	menu: "Kontrollér Google (for udviklere)",
	tab: "Kontrol af Google",
	notEmpty: (tab) =>
		`Intet er kontrolleret eller ændret: Der står noget på fanen ”${tab}”. Kontrollen skriver og sletter faner, så den kører kun i et regneark, hvor alle faner er tomme. Slet fanen, hvis du ikke har brug for den, eller brug et nyt regneark.`,
	started: "Kontrollerer Google. Det tager et til fire minutter, og imens kommer og går der faner.",
	done: (tab, counts) => `Kontrolleret: ${counts}. Gør nu dette: Åbn fanen ”${tab}”, ${SAVE}.`,
	counts: ({ asExpected, differ, noted, notRun }) =>
		`${asExpected} som ventet, ${differ} anderledes, ${noted} kun noteret, ${notRun} ikke kørt`,
	lines: (counts) => [
		"Gør Google det, som Customer Tiers venter?",
		`Resultat: ${counts}.`,
		"En linje, der er anderledes (”differs”), er ikke din fejl og gør ingen skade: Det er den slags, kontrollen skal finde. Ved ”noted” er ethvert svar i orden.",
		"Her står intet om dig: kun tidspunktet for kontrollen, regnearkets sprog og to tidszoner.",
		`Gør nu dette: Bliv på fanen, ${SAVE}.`,
		"Derefter kan du slette regnearket. Vil du kontrollere igen, så vælg menupunktet igen: Det erstatter denne fane.",
		"Hver linje nedenfor er én kontrol: dens nummer i docs/google-sheets.md og dens navn, hvad vi venter, hvad Google gør (tekster i",
		"anførselstegn), hvordan de passer sammen, millisekunder og antagelsen på engelsk.",
	],
});
