import type { PageReviewWords } from "../words/review.ts";
import { ANSWERS, CUSTOMERS, number, plural } from "./numbers.ts";

/** For inside a sentence. @example "Niveau 2" → "niveau 2" */
const lowerFirst = (tier: string) => tier.charAt(0).toLowerCase() + tier.slice(1);

const customers = (count: number) => plural(count, CUSTOMERS);

export const page = (): PageReviewWords => ({
	review: {
		heading: "Gennemgå kunderne",
		name: {
			heading: "Hvem gennemgår kunderne?",
			label: "Dit navn",
			help: "Gemmes sammen med dine svar, så kollegerne kan se, hvem der har svaret. Du bliver kun spurgt én gang.",
			start: "Begynd",
			missing: "Skriv først dit navn.",
		},
		row: (row) => `række ${row}`,
		progress: ({ done, of, up, down }) =>
			[
				`${number(done)} af ${number(of)} klaret`,
				...(up > 0 ? [`${number(up)} rykket op`] : []),
				...(down > 0 ? [`${number(down)} rykket ned`] : []),
			].join(", "),
		minutesLeft: (minutes) => `ca. ${minutes} min. endnu`,
		score: (score) => `${score} point`,
		bars: {
			heading: "Ved siden af de andre i listen",
			names: {
				netProfit: { gross: "Bruttofortjeneste", net: "Nettofortjeneste" },
				netMargin: { gross: "Dækningsgrad", net: "Nettomargin" },
				growth: "Vækst",
			},
			points: (points, isAbove) => `${number(points)} procentpoint ${isAbove ? "over" : "under"} medianen`,
			amount: (amount, isAbove) => `${amount} ${isAbove ? "over" : "under"} medianen`,
			times: (times) => `${times} gange medianen`,
			same: "som medianen",
			twice: "dobbelt så meget som medianen",
			half: "halvt så meget som medianen",
			many: "over ti gange medianen",
			belowZero: "under nul",
		},
		wayUp: (way) => `Vejen op: ${way}`,
		act: "Gør noget",
		rest: "Hvorfor, og hvad vi ellers ved",
		byHand: (computed, until) =>
			`Sat manuelt${until === null ? "" : ` til og med ${until}`}; ${computed === null ? "tallene alene siger for lidt" : `tallene siger ${lowerFirst(computed)}`}`,
		lastReviewed: (date, by) => (by === "" ? `Gennemgået ${date}` : `Gennemgået ${date} af ${by}`),
		personaAndOutlook: (persona) => (persona === null ? "Udsigter" : `Udsigter og kundetype: ${persona}`),
		referrals: {
			heading: "Anbefalinger",
			brought: (customers, value) =>
				`Har skaffet ${plural(customers, CUSTOMERS)}${value === null ? "" : ` til en værdi af ${value}`}`,
			broughtWorth: (value) => `Har skaffet kunder til en værdi af ${value}`,
			mayLeave: "Går de, går disse måske også.",
			by: (name) => `Anbefalet af ${name}`,
			one: (name, value, referred) =>
				`${name}: ${value ?? "værdien kendes ikke"}${referred === 0 ? "" : `, og har skaffet ${plural(referred, { one: "anden", other: "andre" })}`}`,
			more: (customers) => `Vis ${customers} flere`,
			others: (customers) => `… og ${customers} flere`,
		},
		allReasons: (count) => (count === 1 ? "Begrundelsen" : `Alle ${count} grunde`),
		inRound: "Teamrunde: svar på egen hånd. Ingen ser andres svar, før flere har svaret.",
		displaced:
			"Nogle af svarene her er givet om en anden kunde: listen er nok sorteret uden dem. Overblik siger, hvad du kan gøre.",
		dontKnow: "Ved ikke",
		skip: "Spring over",
		save: "Gem",
		noNumber: "Skriv et tal, eller vælg ”Ved ikke”.",
		noDay: "Vælg en dag, eller vælg ”Ved ikke”.",
		inPercent: (fact) => `${fact}, %`,
		nothingMore: "Uanset hvad du svarer nu, skifter kunden ikke niveau.",
		noMoreQuestions: "Ikke flere spørgsmål om denne kunde.",
		roundDone: "Ikke flere spørgsmål i denne runde.",
		askWhyStopped: "De er holdt op med at købe: spørg dem hvorfor.",
		moreQuestions: (count) => plural(count, { one: "spørgsmål mere", other: "spørgsmål mere" }),
		otherQuestions: (count) => plural(count, { one: "ubesvaret spørgsmål", other: "ubesvarede spørgsmål" }),
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
			`${answered} → ${was === null ? `stadig ${lowerFirst(tier)}` : `${lowerFirst(tier)} (før: ${lowerFirst(was)})`}${range === null ? "" : `, ${range}`}`,
		notKnown: (fact, tier) => `${fact}: ved ikke. Stadig ${lowerFirst(tier)}.`,
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
			figuresSay: (tier) => `Tallene siger: ${lowerFirst(tier)}.`,
			done: (tier) => `Sat manuelt: ${lowerFirst(tier)}.`,
			takenBack: (tier) => `Ophævet. Tallene siger: ${lowerFirst(tier)}.`,
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
		choice: {
			summary: "Rækkefølge og udvalg",
			order: "Rækkefølge",
			orders: { stake: "mest på spil først", sheet: "som i arket" },
			which: "Kunder",
			all: "alle",
			unreviewed: "ikke gennemgået for nylig",
			largest: "de ti med størst omsætning",
			talk: "besvaret af teamet",
			only: (tier) => `kun: ${lowerFirst(tier)}`,
			round: "Teamrunde: svar først på egen hånd",
			roundHelp: "Flere svarer uden at se hinandens svar; bagefter taler I om det, I er uenige om.",
			show: "Vis dem",
			reviewsAs: (name) => `Du svarer som ${name}.`,
			anotherName: "Et andet navn",
		},
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
					? `Du har gennemgået ${plural(customers, CUSTOMERS)}.`
					: `Du har gennemgået ${plural(customers, CUSTOMERS)} og givet ${plural(answers, ANSWERS)}.`,
			summary: "Oversigten viser stadig, hvordan det så ud før. Inddel kunderne igen, så følger den med.",
			allReviewed: "Alle her er blevet gennemgået inden for de seneste måneder.",
			moved: (customers) => `${plural(customers, CUSTOMERS)} har skiftet niveau:`,
			move: (customer, from, to) => `${customer}: ${from} → ${to}`,
			nobodyMoved: "Ingen har skiftet niveau.",
			uncertain: (customers) =>
				`${customers} af dem kan stadig skifte niveau: der er spørgsmål, som ikke er besvaret.`,
			notReviewed: (customers) => `${plural(customers, CUSTOMERS)} er ikke gennemgået endnu.`,
			goOn: "Fortsæt med dem",
			unsaved: (answers) =>
				`${plural(answers, ANSWERS)} er ikke gemt endnu. Lad sidepanelet være åbent så længe.`,
			next: "Hvad nu",
			again: "Gå dem igennem igen",
			talk: "Det, teamet har svaret",
		},
		saving: {
			saving: "Gemmer …",
			saved: "Gemt ✓",
			pending: (answers) =>
				`Ikke gemt endnu${answers === 0 ? "" : `: ${answers} svar ligger her og venter`}. Lad sidepanelet stå åbent; prøver igen …`,
			gaveUp: (answers) =>
				`Ikke gemt${answers === 0 ? "" : `: ${answers} svar ligger her og venter`}. Hvert forsøg endte sådan:`,
			tryNow: "Prøv nu",
			withheld: (answers) =>
				`Ikke gemt${answers === 0 ? "" : `: ${answers} svar ligger her og venter`}. Du har ikke sagt ja til at ændre filen.`,
			saveNow: "Gem …",
			waiting: (answers) => `${answers} svar venter på, at du tager stilling i gennemgangen.`,
			decide: "Tag stilling",
			collides: (customer, fact, by, theirs, mine) =>
				by === ""
					? `${customer}, ${fact}: i arket står der nu ${theirs}, du siger ${mine}.`
					: `${customer}, ${fact}: ${by} siger ${theirs}, du siger ${mine}.`,
			nothing: "ingenting",
			keep: (theirs) => `Behold ${theirs}`,
			use: (mine) => `Brug ${mine}`,
			alike: (name, row, other) =>
				`”${name}” står ikke længere i listen, men ”${other}” i række ${row} har de samme tal. Er det samme kunde?`,
			same: "Ja, gem der",
			notSame: "Nej, kassér svaret",
			pendingHere: (answers) => `Ligger her og venter: ${answers}.`,
			tryAgain: "Prøv igen",
			drop: "Kassér",
			refused: (customer, answers) => `Ikke gemt for ${customer}: ${answers}.`,
			understood: "Forstået",
		},
	},
	several: {
		heading: "Ét svar til flere kunder",
		selected: (count) => `${customers(count)} markeret`,
		all: "Vis alle",
		others: (rows) =>
			`${plural(rows, { one: "markeret række", other: "markerede rækker" })} er uden kunde og springes over.`,
		none: "Ingen kunde er markeret. Markér rækkerne med nogle kunder i arket, og læs så markeringen igen.",
		again: "Læs markeringen igen",
		question: "Spørgsmål",
		choose: "vælg …",
		unanswered: (count) => `${number(count)} har intet svar endnu.`,
		same: (count) => `${number(count)} har allerede det svar.`,
		other: (count) => `${number(count)} har et andet svar:`,
		replace: (answers) =>
			answers === 1 ? "Erstat også det andet svar" : `Erstat også de ${answers} andre svar`,
		answer: (count) => `Svar for ${customers(count)}`,
		saving: (done, all) => `Gemmer: ${done} af ${customers(all)} …`,
		saved: (count) => (count === 0 ? "Intet er gemt." : `Gemt for ${customers(count)}.`),
		notSaved: (count) => `${number(count)} blev ikke gemt:`,
		undo: "Fortryd",
		undone: (count) => (count === 0 ? "Intet er fortrudt." : `Fortrudt for ${customers(count)}.`),
		notUndone: (count) => `${number(count)} fik lov at blive stående:`,
		because: {
			collides: (answer) =>
				answer === null ? "svaret er blevet slettet imens" : `en anden har svaret imens: ${answer}`,
			alike: (name) => `står ikke længere på listen under det navn; ”${name}” har de samme tal`,
			lost: "står ikke længere på listen",
			refused: "der kan ikke skrives i cellen",
		},
	},
});
