import { countIn, pluralIn } from "../plural.ts";
import type { SummaryWords } from "../words/summary.ts";

const plural = pluralIn("da-DK");
const count = countIn("da-DK");

export const summary = (): SummaryWords => ({
	tab: "Kundeoversigt",
	title: "Kundeniveauer",
	of: (list) => `Fra fanen ”${list}”`,
	about: (list, customers, known, day, by) =>
		`Fra fanen ”${list}” den ${day}${by ? `, af ${by}` : ""}: ${plural(customers, "kunde", "kunder")}; ${known} af det, der tæller, er kendt.`,
	nobodyPlaced: (customers) =>
		`Der vides for lidt til at placere ${customers === 1 ? "kunden" : `nogen af de ${count(customers)} kunder`}.`,
	nothingFound: (told, all) =>
		`${told === all ? "Ingen" : "Så vidt det kan siges, holder ingen"} af de ${all} diagnoser nedenfor${told === all ? " holder" : ""}.`,
	parts: {
		tiers: "Betjener vi de rigtige kunder?",
		personas: "Hvad er det for nogle kunder?",
		diagnoses: "Hvorfor har vi så travlt?",
		whatIf: "Hvad nu hvis …",
		whale: "Hvem tjener vi på, og hvem tager det tilbage?",
		effort: "Hvor går vores markedsføring hen?",
		first: "Hvad gør vi på mandag?",
		moved: "Hvem har flyttet sig?",
		reading: "Sådan er listen læst",
	},
	headings: [
		"Niveau",
		"Vores rolle",
		"Kunder",
		"% af kunderne",
		"Omsætning",
		"% af omsætningen",
		"Nettofortjeneste",
		"% af fortjenesten",
		"Timer",
		"% af timerne",
		"Point i snit",
	],
	unknown: "ukendt",
	all: "Alle kunder",
	adds: (customers, revenue, netProfit) =>
		`Kontrol: niveauerne stemmer med listen — ${plural(customers, "kunde", "kunder")}, omsætning ${revenue}, nettofortjeneste ${netProfit}.`,
	addsNot: (customers, revenue, netProfit) =>
		`Kontrol: niveauerne stemmer IKKE med listen, som har ${plural(customers, "kunde", "kunder")}, omsætning ${revenue}, nettofortjeneste ${netProfit}. Giv os gerne besked.`,
	unknownMoney: (revenue, netProfit) => {
		const unknown = [
			...(revenue > 0 ? [`omsætningen for ${plural(revenue, "kunde", "kunder")}`] : []),
			...(netProfit > 0 ? [`nettofortjenesten for ${plural(netProfit, "kunde", "kunder")}`] : []),
		];
		return `Ukendt og derfor ikke talt med: ${unknown.join(", ")}.`;
	},
	personas: {
		headings: ["Kundetype", "Det kender vi dem på"],
		meaning: {
			draining: "De koster kræfter, klager eller vil noget nyt hver uge.",
			bringsOutBest: "De giver energi, kommer med nye behov eller nye kunder og vokser.",
			stuck: "De bestiller det samme som altid og vokser ikke.",
			none: "Intet af det, vi ved, peger på en af typerne.",
		},
		none: "Ingen af dem",
	},
	whatIf: {
		headings: { netProfit: "Nettofortjeneste", hours: "Timer", change: "Ændring" },
		lines: {
			now: "Som det er nu",
			allLikeTier1: "Alle kunder var som gennemsnittet på niveau 1",
			withoutTier4: "Niveau 4 var væk, med det de giver og koster",
			repriced: "Alle på niveau 3 og 4, vi taber på, fik en pris, der går i nul",
		},
		estimate: "Et skøn, hvor alt andet er uændret. Tomt, hvor intet vides om dem, der ville ændre sig.",
		nothing: "Der er intet at regne på: hverken nettofortjeneste eller timer er kendt for nogen kunde.",
	},
	chart: {
		tiers: (tier, customers, netProfit) =>
			`${tier}: ${customers} af kunderne, ${netProfit} af nettofortjenesten`,
		share: "Andel af hele listen",
	},
	effort: (now, advice, over) => {
		if (over === 0) return `${now} af indsatsen går hertil, som den bør.`;
		const points = `${Math.abs(over)} procentpoint`;
		return `${now} af indsatsen går hertil, og ${advice} burde: ${points} for ${over > 0 ? "meget" : "lidt"}.`;
	},
	first: {
		headings: ["Niveau", "Hvad vi gør", "Hvem vi ringer til først (nettofortjeneste)"],
		overdue: "Over fristen",
		plans: (count) => `${plural(count, "plan", "planer")} er over fristen`,
		brought: (money) => `har skaffet kunder for ${money}`,
	},
	moved: {
		headings: [(day) => `Siden den ${day}`, "Hvor mange", "Hvem, fra hvilket niveau til hvilket"],
		ways: {
			up: "Rykket op",
			down: "Rykket ned",
			told: "Har fået et niveau",
			untold: "Har mistet sit niveau",
		},
		customers: (count) => plural(count, "kunde", "kunder"),
		policy: "Indstillinger ændret",
		policyOn: (day) => `Indstillingerne blev ændret den ${day}: flytninger siden da kan skyldes det`,
	},
	unread: (cells, list) =>
		cells === 0
			? `Alle celler på ”${list}” kunne læses.`
			: `${plural(cells, "celle", "celler")} på ”${list}” kunne ikke læses og regnes som ukendt.`,
	more: (others) => `og ${count(others)} mere`,
	leftOut: (rows, list) =>
		`${plural(rows, "række", "rækker")} på ”${list}” er udeladt: totaler, gentagne overskrifter eller rækker uden kundenavn.`,
	end: "Skriv under denne linje eller til højre: det bliver stående. Alt ovenover skrives på ny, når kunderne inddeles.",
});
