import type { PageHistoryWords, ServerHistoryWords, SharedHistoryWords } from "../words/history.ts";
import { LINES, plural } from "./numbers.ts";

const lines = (count: number) => plural(count, LINES);

export const shared = (): SharedHistoryWords => ({
	record: {
		weWant: (idealCustomer) => `Vi ønsker os: ${idealCustomer}`,
	},
});

export const server = (): ServerHistoryWords => ({
	record: {
		tab: "Niveauhistorik",
		title: "Niveauhistorik",
		intro:
			"Hvem svarede hvad, hvem flyttede fra hvilket niveau til hvilket, og hvornår (”?” mangler fakta). Du må gerne sortere, filtrere og skrive noter til højre; lad nøglen, nummeret og indstillingerne stå.",
		headings: {
			date: "Dato",
			customer: "Kunde",
			id: "Kundenr.",
			what: "Hvad",
			from: "Fra",
			to: "Til",
			by: "Af",
			key: "Nøgle (lad den stå)",
			change: "Nummer (lad det stå)",
			score: "Point (0–100)",
			policy: "Indstillinger (lad dem stå)",
		},
		happened: {
			reviewed: "Gennemgået",
			roundDone: "Teamrunde: besvaret",
			added: "Føjet til listen",
			tier: {
				first: "Niveau, for første gang",
				facts: "Niveau: andre fakta",
				policy: "Niveau: andre indstillinger",
				override: "Niveau: sat i hånden, eller ikke længere",
			},
			dontKnow: (fact) => `${fact}: ved ikke`,
			round: (fact) => `${fact} (teamrunde)`,
		},
		columnNote:
			"Customer Tiers har tilføjet denne kolonne til dine svar. Du må gerne sortere, skjule eller flytte den.",
		tabGone:
			"Fanen med disse kunder findes ikke længere i filen. Åbn fanen med dine kunder, og begynd igen. Intet er ændret.",
		lost: (customer, tab) => `”${customer}” står ikke længere på ”${tab}”. Intet er skrevet.`,
		unclear: (customer, rows) =>
			`”${customer}” kan være hvilken som helst af rækkerne ${rows}, for intet skiller dem ad. Intet er skrevet. Giv dem hver sit kundenummer eller hver sit navn.`,
		alike: (customer, row, other) =>
			`”${customer}” står ikke længere i listen, men række ${row}, ”${other}”, har de samme tal. Intet er skrevet endnu.`,
		formula: (cell, fact) =>
			`${fact} kommer fra en formel i ${cell}, og den får lov at stå. Ret det, formlen læser, eller skriv selv i cellen.`,
		filled: (cell, formula, fact) =>
			`${fact} i ${cell} kan være udfyldt af formlen i ${formula}, og den ville gå i stykker, hvis vi skrev der. Intet er skrevet.`,
		severalRows: (rows, fact, customer) =>
			`”${customer}” tæller som én kunde med flere rækker: skriv ${fact} i række ${rows} i arket, hver med sin del.`,
		unfit: (found, fact, customer) =>
			`”${found}” kan ikke læses som ${fact} blandt det, der står i kolonnen. Intet er skrevet for ”${customer}”.`,
		unfitAmount: {
			scaled: (found, fact, customer, column) =>
				`”${found}” er ikke skrevet som ${fact} for ”${customer}”: kolonne ${column} tæller i tusinder eller millioner.`,
			turned: (found, fact, customer, column) =>
				`”${found}” er ikke skrevet som ${fact} for ”${customer}”: kolonne ${column} læses med modsat fortegn.`,
			currencies: (found, fact, customer) =>
				`”${found}” er ikke skrevet som ${fact} for ”${customer}”: listen har flere valutaer, og beløbet ville ikke være i den, der lægges sammen.`,
			others: (found, fact, customer, column) =>
				`”${found}” er ikke skrevet som ${fact} for ”${customer}”: blandt de andre beløb i kolonne ${column} ville det blive læst som noget andet.`,
		},
		marginDiffers: (margin, computed, fact) =>
			`Gemt. Men dækningsgraden er ${margin}, og fortjeneste ÷ omsætning er ${computed}: dækningsgraden bruges, og ${fact} bruges ikke. Ret den af dem, der er forkert.`,
		markup: (margin, computed) =>
			`Gemt. Men dækningsgraden på ${margin} passer med fortjeneste ÷ omkostninger, altså en avanceprocent, og fortjeneste ÷ omsætning er ${computed}: kolonnen med dækningsgrader bruges ikke. Ret den af dem, der er forkert.`,
		addWithout: (fact) => `Tilføj først kunden uden ${fact}.`,
		typeYourself: (amount, place) => `Skriv selv ${amount} i ${place}.`,
		typeLikeOthers: (place) => `Skriv det selv i ${place}, sådan som de andre beløb står dér.`,
		cellPlace: (cell) => `celle ${cell}`,
		columnPlace: (column) => `kolonne ${column}`,
		lacks: {
			answer: (answer, options) => `tager kun imod ${options}, og ingen af dem læses som ”${answer}”`,
			text: (text, options) => `tager kun imod ${options}, og ”${text}” er ikke iblandt dem`,
		},
		noOption: (cell, fact, lacks) =>
			`Celle ${cell} (${fact}) ${lacks}. Der er ikke skrevet noget i den. Vælg en af dem i arket, eller lad reglen nøjes med at advare (Data ▸ Datavalidering).`,
		noOptionForNew: (customer, column, heading, lacks) =>
			`”${customer}” er ikke tilføjet: kolonne ${column} (${heading}) ${lacks}. Vælg et andet svar, eller lad kolonnens regel nøjes med at advare (Data ▸ Datavalidering).`,
		otherList: (active, tab) =>
			`Du står på fanen ”${active}”, men det er ”${tab}”, der gennemgås. Åbn ”${tab}”, markér en række, og prøv igen.`,
		otherTab: (active, tab) =>
			`Du står på fanen ”${active}”, hvor der ingen kunder er. Åbn ”${tab}”, markér en række, og prøv igen.`,
		nothingSelected: "Ingen kunderække er markeret. Markér en eller flere i arket, og prøv igen.",
		nameless: "Skriv først kundens navn. Intet er tilføjet.",
		alreadyThere: (customer, row) =>
			`”${customer}” står allerede i listen, i række ${row}. Intet er tilføjet.`,
		notAdded: (customer) =>
			`En række med ”${customer}” ville ikke blive læst som en kunde i listen. Intet er tilføjet. Skriv kunden ind i arket i stedet.`,
		listFromFormula: (cell) =>
			`Listen udfyldes af en formel (${cell}), så der kan ikke tilføjes en række. Tilføj kunden dér, hvor formlen henter dem.`,
		added: (customer, row, tier) => `”${customer}” er tilføjet i række ${row}: ${tier}.`,
	},
	thinning: {
		done: (tab, gone, left) => `${lines(gone)} er slettet fra ”${tab}”, ${lines(left)} er tilbage.`,
		nothingDone: "Der var ikke længere noget at slette. Intet er ændret.",
	},
});

export const page = (): PageHistoryWords => ({
	thinning: {
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
		theirs: (count) =>
			`${lines(count)} kunne også slettes, men rummer noget, du selv har skrevet, og bliver stående.`,
		gone: "Hvem der har flyttet sig fra kvartal til kvartal, og alt det, tilføjelsen viser, bliver, som det er. Selve linjerne er væk: kun Filer ▸ Versionshistorik kan hente dem tilbage.",
		formulas: "En af dine formler, der peger på en enkelt linje, kan bagefter vise en anden.",
		confirm: (count) => `Slet ${lines(count)}`,
		nothing: (day) => `Intet kan slettes: der er brug for alt det, der er fra før ${day}.`,
	},
});
