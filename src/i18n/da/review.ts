import { figures } from "../figures.ts";
import { reviewChoice } from "../page/da/reviewChoice.ts";
import { saving } from "../page/da/saving.ts";
import { pluralIn } from "../plural.ts";
import type { ReviewWords } from "../words/review.ts";

const plural = pluralIn("da-DK");

/** "Niveau 2" inside a sentence. */
const within = (tier: string) => tier.charAt(0).toLowerCase() + tier.slice(1);

export const review = (): ReviewWords => ({
	heading: "Gennemgå kunderne",
	name: {
		heading: "Hvem gennemgår kunderne?",
		label: "Dit navn",
		help: "Gemmes sammen med dine svar, så kollegerne kan se, hvem der har svaret. Du bliver kun spurgt én gang.",
		start: "Begynd",
		missing: "Skriv først dit navn.",
	},
	row: (row) => `række ${row}`,
	progress: (at, of) => `${figures("da-DK").number(at)} af ${figures("da-DK").number(of)}`,
	minutesLeft: (minutes) => `ca. ${minutes} min. endnu`,
	byHand: (computed, until) =>
		`Sat manuelt${until === null ? "" : ` til og med ${until}`}; ${computed === null ? "tallene alene siger for lidt" : `tallene siger ${within(computed)}`}`,
	lastReviewed: (date, by) => (by === "" ? `Gennemgået ${date}` : `Gennemgået ${date} af ${by}`),
	personaAndOutlook: (persona) => (persona === null ? "Udsigter" : `Udsigter og kundetype: ${persona}`),
	referrals: {
		heading: "Anbefalinger",
		brought: (customers, value) =>
			`Har skaffet ${plural(customers, "kunde", "kunder")}${value === null ? "" : ` til en værdi af ${value}`}`,
		broughtWorth: (value) => `Har skaffet kunder til en værdi af ${value}`,
		mayLeave: "Går de, går disse måske også.",
		by: (name) => `Anbefalet af ${name}`,
		one: (name, value, referred) =>
			`${name}: ${value ?? "værdien kendes ikke"}${referred === 0 ? "" : `, og har skaffet ${plural(referred, "anden", "andre")}`}`,
		more: (customers) => `Vis ${customers} flere`,
		others: (customers) => `… og ${customers} flere`,
	},
	allReasons: (count) => (count === 1 ? "Begrundelsen" : `Alle ${count} grunde`),
	inRound: "Teamrunde: svar på egen hånd. Ingen ser andres svar, før flere har svaret.",
	dontKnow: "Ved ikke",
	skip: "Spring over",
	save: "Gem",
	noNumber: "Skriv et tal, eller vælg ”Ved ikke”.",
	inPercent: (fact) => `${fact}, %`,
	nothingMore: "Uanset hvad du svarer nu, skifter kunden ikke niveau.",
	noMoreQuestions: "Ikke flere spørgsmål om denne kunde.",
	roundDone: "Ikke flere spørgsmål i denne runde.",
	moreQuestions: (count) => plural(count, "spørgsmål mere", "spørgsmål mere"),
	otherQuestions: (count) => plural(count, "ubesvaret spørgsmål", "ubesvarede spørgsmål"),
	askedBefore: "Spurgt om før, men ingen vidste det:",
	answered: (count, old) =>
		old === 0
			? `Det ved vi (${count})`
			: `Det ved vi (${count}, ${old === count ? "alle" : `heraf ${old}`} mindst et år gamle)`,
	lastAsked: (months) =>
		months < 24
			? `Sidst spurgt for ${months} måneder siden`
			: `Sidst spurgt for ${Math.floor(months / 12)} år siden`,
	askAgain: "Spørg igen",
	answeredWith: (fact, answer) => `${fact}: ${answer}`,
	change: "Ret",
	effect: ({ answered, tier, was, range }) =>
		`${answered} → ${was === null ? `stadig ${within(tier)}` : `${within(tier)} (før: ${within(was)})`}${range === null ? "" : `, kan være ${range}`}`,
	notKnown: (fact, tier) => `${fact}: ved ikke. Stadig ${within(tier)}.`,
	skipped: (fact) => `${fact}: sprunget over.`,
	keptForRound: (answered) => `${answered}. Gemt til runden.`,
	team: {
		heading: "Teamrunde",
		answer: (by, answer) => `${by} ${answer}`,
		talk: (fact, answers) => `${fact}: ${answers}. Tal om det.`,
		agree: (fact, answers, proposal) => `${fact}: ${answers} → ${proposal}`,
		settle: "Bliv enige",
		take: (answer) => `Brug ${answer}`,
	},
	role: {
		summary: (role) => `Vores rolle: ${role}`,
		who: "Hvem de er",
		nextStep: "Næste skridt",
		marketing: "Markedsføring",
	},
	override: {
		summary: "Sæt niveauet manuelt",
		tier: "Niveau",
		choose: "vælg",
		reason: "Begrundelse",
		until: "Til og med",
		untilHelp: "Tom: indtil nogen ophæver det.",
		set: "Sæt",
		takeBack: "Ophæv",
		figuresSay: (tier) => `Tallene siger: ${within(tier)}.`,
		done: (tier) => `Sat manuelt: ${within(tier)}.`,
		takenBack: (tier) => `Ophævet. Tallene siger: ${within(tier)}.`,
		noTier: "Vælg først et niveau.",
		past: "Den dag er forbi. Vælg i dag eller senere, eller lad feltet stå tomt.",
	},
	story: {
		summary: "Hvornår gik det op for dig? (historie)",
		label: "Hvornår gik det op for dig, hvad det er for en kunde?",
	},
	next: "Næste",
	previous: "Forrige",
	thisRow: "Denne række",
	keysSummary: "Taster",
	keys: {
		answer: "svar",
		dontKnow: "ved ikke",
		figure: "skriv et tal",
		skip: "spring spørgsmålet over",
		through: "op og ned i svarene",
		customers: "forrige, næste kunde",
		next: "næste kunde",
		out: "ud af et felt",
		keys: "denne liste",
	},
	noCustomerInRow: (row) =>
		`Der er ingen kunde i række ${row}. Markér en kundes række i arket, og prøv igen.`,
	gone: (name) =>
		`”${name}” står ikke længere i listen eller kan ikke skelnes fra en anden af samme navn. Intet er ændret. Gå videre til den næste.`,
	loading: "Læser kunden …",
	renamed: (before, now) => `”${before}” hedder nu ”${now}”. Dit svar er gemt der.`,
	choice: reviewChoice(),
	empty: {
		heading: "Ingen at gennemgå her",
		text: "Ingen kunde passer til det, du har valgt under ”Rækkefølge og udvalg”.",
		all: "Gennemgå alle kunder",
	},
	finished: {
		heading: "Det var den sidste",
		nobodyLeft: "Alle er gennemgået",
		reviewed: (customers, answers) =>
			answers === 0
				? `Du har gennemgået ${plural(customers, "kunde", "kunder")}.`
				: `Du har gennemgået ${plural(customers, "kunde", "kunder")} og givet ${plural(answers, "svar", "svar")}.`,
		summary: "Oversigten viser stadig, hvordan det så ud før. Inddel kunderne igen, så følger den med.",
		allReviewed: "Alle her er blevet gennemgået inden for de seneste måneder.",
		moved: (customers) => `${plural(customers, "kunde", "kunder")} har skiftet niveau:`,
		move: (customer, from, to) => `${customer}: ${from} → ${to}`,
		nobodyMoved: "Ingen har skiftet niveau.",
		uncertain: (customers) =>
			`${customers} af dem kan stadig skifte niveau: der er spørgsmål, som ikke er besvaret.`,
		notReviewed: (customers) => `${plural(customers, "kunde", "kunder")} er ikke gennemgået endnu.`,
		goOn: "Fortsæt med dem",
		unsaved: (answers) =>
			`${plural(answers, "svar", "svar")} er ikke gemt endnu. Lad sidepanelet være åbent så længe.`,
		next: "Hvad nu",
		again: "Gå dem igennem igen",
		talk: "Det, teamet har svaret",
	},
	saving: saving(),
});
