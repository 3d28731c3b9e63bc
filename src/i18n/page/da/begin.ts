import { pluralIn } from "../../plural.ts";
import type { BeginWords } from "../beginWords.ts";

const plural = pluralIn("da-DK");

export const begin = (): BeginWords => ({
	heading: "Kom i gang",
	step: (step, steps) => `Trin ${step} af ${steps}`,
	next: "Næste",
	have: {
		heading: "Det har I",
		customers: (customers, tab) => `${plural(customers, "kunde", "kunder")} på fanen ”${tab}”.`,
		leftOut: (rows) =>
			`${plural(rows, "række", "rækker")} er udeladt: totaler, gentagne overskrifter eller rækker uden kundenavn.`,
		found: (facts) => `Fundet: ${facts}.`,
		missing: (facts) => `Ikke fundet: ${facts}.`,
		perhaps: (fact, column) => `${fact} (kolonne ${column}?)`,
		unknown:
			"Det, der ikke står der, regnes som ukendt, aldrig som nul. Jo mindre vi ved, jo større er spændet mellem niveauerne; gennemgangen spørger om det, der betyder mest.",
		complete: "Alt det grundlæggende er der.",
		none: (tab) =>
			`Vi kan ikke se nogen kunder på fanen ”${tab}”. Vælg den rette fane og de rette kolonner under Opsætning.`,
		putRight: "Stemmer det ikke? Ret det under Opsætning",
	},
	want: {
		heading: "Jeres ønskekunder",
		label: "Hvem er jeres ønskekunder?",
		help: "Én sætning er nok: ”Familieejede virksomheder højst en times kørsel herfra, som planlægger fremad, betaler til tiden og spørger, hvad vi ellers kan hjælpe med.” Den kommer til at stå på kundeoversigten. Feltet må gerne stå tomt.",
	},
	start: {
		heading: "Kundernes niveauer",
		what: (customers) =>
			`${plural(customers, "kunde får sit niveau", "kunder får deres niveau")} og en begrundelse i nye kolonner ved siden af listen. Der kommer også to nye faner: en oversigt og indstillingerne. Det, I selv har skrevet, bliver stående, som det er.`,
		card: "Derefter kommer det første kort. Det spørger om det, ingen tabel ved: hvordan de forhandler, om ejeren ser fremad, og hvad de gør ved jeres medarbejdere.",
		go: "Inddel dem, og begynd",
	},
});
