import { joinWords } from "../joinList.ts";
import type { PageSidebarWords, ServerSidebarWords, SharedSidebarWords } from "../words/sidebar.ts";
import { COLUMNS, CUSTOMERS, DAYS, number, plural, ROWS } from "./numbers.ts";

export const shared = (): SharedSidebarWords => ({
	newCustomer: {
		sixMonths: {
			likely: (chance) => `Om et halvt år: sandsynligvis stadig kunde (chance ${chance}).`,
			either: (chance) => `Om et halvt år: kan gå begge veje (chance ${chance}).`,
			atRisk: (chance) => `Om et halvt år: i fare for at være væk (chance for, at de bliver: ${chance}).`,
			unknown: {
				money: "Vi ved endnu ikke, hvordan de er at handle med.",
				owner: "Vi ved endnu ikke noget om ejeren.",
			},
		},
	},
	sidebar: {
		title: "Customer Tiers",
		more: (count) => `og ${count} til`,
		places: { overview: "Overblik", review: "Gennemgang", plan: "Plan", more: "Mere" },
		links: {
			board: "Kunder efter niveau",
			summary: "Kundeoversigt",
			playbook: "Drejebog",
			tree: "Anbefalingstræ",
			history: "Historik",
			settings: "Indstillinger",
			newCustomer: "Ny kunde? Tjek først",
			whatIf: "Hvad nu hvis …",
			setUp: "Opsætning",
			share: "Del …",
			help: "Hjælp",
		},
	},
});

export const server = (): ServerSidebarWords => ({
	keepInView: {
		bothStay: "Navne og overskrifter bliver nu stående. ”Fortryd seneste ændring” ophæver det.",
		headingsStay: "Overskrifterne bliver nu stående. ”Fortryd seneste ændring” ophæver det.",
		nothing:
			"Der var intet at gøre: navne og overskrifter er synlige, eller noget er fastfrosset i forvejen.",
	},
	firstLook: {
		column: (letter) => `Kolonne ${letter}`,
		added: "Overskrifterne står nu i en ny første række på din liste.",
		changed:
			"Listen er ændret, siden du svarede: en kolonne eller rækkernes orden. Intet er ændret. Begynd forfra med ”Kom i gang”.",
		hasHeadings: "Din liste har fået overskrifter i mellemtiden. Intet er ændret.",
	},
	sidebar: {
		home: {
			noTab: (tab, tier) => `”${tab}” findes ikke endnu. Vælg først ”${tier}”, så bliver fanen lavet.`,
		},
		whatIf: {
			refused: (label) =>
				`”${label}” kan ikke have den værdi: den skal holde sig inden for grænserne, og niveauerne skal stå i rækkefølge. Intet er ændret.`,
		},
	},
});

export const page = (): PageSidebarWords => ({
	sidebar: {
		home: {
			unreviewed: (count) =>
				count === 0
					? "Alle er gennemgået for nylig."
					: `${plural(count, CUSTOMERS)} er ikke gennemgået for nylig.`,
			viewOffer: {
				why: "Navne og overskrifter ruller ud af syne i din liste.",
				both: "Hold navne og overskrifter synlige",
				headings: "Hold overskrifterne synlige",
				farNames: (column) =>
					`Navnene står i kolonne ${column}, for langt til højre til at blive stående. Flyttet til kolonne A kunne de. Overskrifterne kan godt.`,
			},
			stale: (when, count) =>
				`Arket viser stadig niveauerne fra ${when}. Nu hører ${plural(count, CUSTOMERS)} til på et andet.`,
			overdue: (count) => `${plural(count, { one: "plan er", other: "planer er" })} over tiden.`,
			overrides: (count) =>
				count === 1 ? "Et manuelt sat niveau udløber." : "Manuelt satte niveauer udløber.",
			provisional:
				"”Indtil videre”, med stiplet kant: vi ved endnu ikke, hvad vi tjener på dem, eller, på niveau 1, om de vokser.",
			answers: {
				fitAgain: "Tilpas til min liste igen",
				revenue: "Vælg kolonnen",
				profits: "Vælg kolonnen",
				usualMargin: "Skriv din sædvanlige dækningsgrad",
				previousRevenue: "Vælg kolonnen",
				hourlyCost: "Skriv, hvad en time koster",
			},
			welcome: (count) =>
				`${plural(count, CUSTOMERS)}: om et minut ved du, hvem du skal gå i partnerskab med, hvem du skal passe godt på, hvem der kan rykke op, og hvem du skal sige farvel til.`,
		},
		find: {
			label: "Find en kunde",
			matches: "Kunder med det navn",
			found: (count) => `${plural(count, CUSTOMERS)} fundet.`,
			nobody: (typed) => `Ingen kunde har ”${typed}” i navnet.`,
		},
		tierList: {
			help: "Størst beløb først. Vælg en for at se kortet og rækken i dit ark.",
			showMore: (count) => `Vis ${number(count)} til`,
			nobody: "Ingen for tiden.",
		},
		plan: {
			heading: "Det skal du gøre",
			calls: "Ring først til",
			callsHelp: "De vigtigste på hvert niveau, som endnu ikke har en plan.",
			noCalls: "Ingen at ringe til: Alle med et niveau har en plan eller er holdt op med at købe.",
			open: "Åbne planer",
			noPlans: "Ingen åbne planer. Du laver en på kundens kort.",
			due: (day) => `senest ${day}`,
			overdue: (day) => `over tiden siden ${day}`,
			byHand: "Manuelt satte niveauer",
			first: "Her ser du senere, hvem du skal ringe til først. Inddel dine kunder først.",
		},
		moreView: {
			customers: "Kunder",
			several: "Ét svar til flere kunder",
			tabs: "Faner",
			list: "Liste og fil",
		},
		help: {
			places: {
				overview: "hvad din liste siger, niveauerne og hver kunde ved navn.",
				review: "én kunde ad gangen, ét spørgsmål ad gangen.",
				plan: "hvem du skal ringe til, og hvad der er aftalt.",
				more: "nye kunder, hvad nu hvis, opsætning, fanerne, deling, fortryd og fjern.",
			},
			tiers: "De fire niveauer",
			safe: "Dine egne kolonner bliver, som de er. ”Fortryd seneste ændring” tager den seneste ændring tilbage.",
		},
		customers: (count) => plural(count, CUSTOMERS),
		known: (share) => `${share} kendt`,
		tierNow: "Inddel mine kunder",
		working: "Arbejder …",
		loading: "Læser dine kunder …",
		tryAgain: "Prøv igen",
		failed: "Google Sheets svarede ikke. Se efter, om du har forbindelse, og prøv igen.",
		accounts:
			"Du er logget ind på flere Google-konti, og Sheets brugte den forkerte. Log ud af de andre, eller åbn filen i et privat vindue.",
		same: {
			answers: { one: "Regn som én", different: "Ikke den samme", undecided: "Fortryd beslutningen" },
			decisions: "Én kunde eller flere",
			one: (names) => `${names}: én kunde`,
			different: (names) => `${names}: forskellige kunder`,
		},
		noticed: (count) => `${plural(count, { one: "ting", other: "ting" })}, du bør se på:`,
		setUp: {
			heading: "Sådan læses din liste",
			tab: "Fane",
			headingRow: "Overskrifter",
			asFound: "find dem automatisk",
			row: (row, text) => `Række ${row}: ${text}`,
			found: (customers, leftOut, as) =>
				leftOut === 0
					? `${plural(customers, CUSTOMERS)}.`
					: `${plural(customers, CUSTOMERS)}; ${plural(leftOut, ROWS)} udeladt (${as}).`,
			facts: "Kolonner",
			notThere: "findes ikke i min liste",
			column: (column, heading) => `${column} · ${heading}`,
			sample: (found, understood) => `${found} → ${understood}`,
			suggested: (column, heading) => `Er det kolonne ${column}, ”${heading}”?`,
			accept: "Ja, brug den",
			sure: "sikker",
			fairlySure: "ret sikker",
			unsure: "usikker: se efter",
			chosen: "dit valg",
			unused: (columns) => `${plural(columns, COLUMNS)} bruges ikke`,
			notUsed: "bruges ikke",
			margin: "Sædvanlig dækningsgrad, %",
			marginHelp:
				"Til de kunder, hvor listen hverken har fortjeneste, omkostninger eller dækningsgrad: Hvor meget beholder du normalt af en omsætning på 100, før du trækker dine egne timer fra? Sælger du kun timer, så skriv 100. Er det en god dækningsgrad, gælder deres niveau ikke længere kun indtil videre af den grund. Hvor vi kender en kundes timer og deres pris, regner vi fortjenesten ud på den måde, og begrundelsen nævner dækningsgraden.",
			hourlyCost: "Hvad en af dine timer koster",
			hourlyCostHelp:
				"Din liste har timer. Med en pris på trækkes de fra fortjenesten på hver kunde, hvor vi kender den eller regner den ud fra din sædvanlige dækningsgrad.",
			paymentTerms: "Dage, dine kunder har til at betale",
			paymentTermsHelp: (heading) =>
				`”${heading}” siger, hvor mange dage de er om at betale. Dage ud over det tæller som for sent. Uden tallet regnes ingen for at betale for sent.`,
			currency: "Valuta",
			currencyHelp:
				"Din liste har beløb i flere valutaer. Kun beløb i denne lægges sammen og sammenlignes; de andre regnes som ukendte.",
			currencyAsFound: (currency) => `den mest brugte (${currency === "" ? "beløb uden valuta" : currency})`,
			currencyFound: (currency, customers) =>
				`${currency === "" ? "uden valuta" : currency}: ${plural(customers, CUSTOMERS)}`,
			use: "Brug dette",
			badNumber: (label) => `”${label}” skal være et tal eller stå tomt.`,
			badRange: (label, least, most) =>
				`”${label}” skal være et tal fra ${least} til ${most} eller stå tomt.`,
		},
		whatIf: {
			heading: "Hvad nu hvis …",
			intro:
				"Skru på, hvad der tæller, og se, hvem der ville flytte sig. Intet skrives, før du anvender det.",
			weights: "Hvor meget hver ting tæller",
			thresholds: "Hvor niveauerne begynder",
			limits: "Grænser",
			ownNumber: (weight) => `${weight} (dit eget tal)`,
			ofWhole: (share) => `${share} af det hele`,
			movesIfOff: (customers) =>
				`Slår du det fra, flytter det ${customers === 0 ? "ingen" : plural(customers, CUSTOMERS)}.`,
			nobody: "Ingen ville skifte niveau.",
			moved: (customers) => `${plural(customers, CUSTOMERS)} ville skifte niveau:`,
			move: (customer, from, to) => `${customer}: ${from} → ${to}`,
			now: "Nu",
			after: "Bagefter",
			provisional: (now, after) =>
				`Kun indtil videre: ${now === after ? number(now) : `${number(now)} nu, ${number(after)} bagefter`}.`,
			apply: "Anvend, og inddel",
			discard: "Fortryd",
			reckoning: "Regner …",
		},
		back: "Tilbage",
		goTo: (cell) => `Gå til ${cell}`,
		tiersHeading: "Kunder pr. niveau",
	},
	begin: {
		heading: "Kom i gang",
		step: (step, steps) => `Trin ${step} af ${steps}`,
		next: "Næste",
		have: {
			heading: "Det har du",
			customers: (customers, tab) => `${plural(customers, CUSTOMERS)} på fanen ”${tab}”.`,
			leftOut: (rows, as) => `${plural(rows, ROWS)} er udeladt: ${as}.`,
			found: (facts) => `Fundet: ${facts}.`,
			none: (tab) =>
				`Vi kan ikke se nogen kunder på fanen ”${tab}”. Vælg den rette fane og de rette kolonner under Opsætning.`,
			putRight: "Stemmer det ikke? Ret det under Opsætning",
		},
		ask: {
			is: {
				customer: "Er det dine kunder?",
				revenue: "Er det det, de betaler dig?",
				profit: "Er det det, du tjener på dem efter direkte omkostninger?",
				cost: "Er det det, de koster dig?",
				previousRevenue: "Er det det, de betalte dig i perioden før?",
			},
			column: (letter, heading) => `Kolonne ${letter}, ”${heading}”`,
			yes: "Ja",
			instead: {
				profit: "Nej, det er fortjenesten på dem",
				cost: "Nej, det er omkostningerne",
				previousRevenue: "Nej, det er omsætningen i perioden før",
			},
			no: "Nej, noget andet",
			headings: "Din liste har ingen overskrifter. Skal vi sætte disse over den?",
			headingsHelp: "De kommer i en ny første række. Du kan altid ændre dem.",
			putThere: "Ja, sæt dem ind",
			leaveBare: "Nej, lad listen være, som den er",
			terms: "Er det, hvor mange dage de er om at betale? Hvor mange dage har de?",
			termsHelp:
				"Den, der bruger 30 af 30 dage, betaler til tiden. Uden dette ved vi ikke, hvem der betaler for sent.",
			days: (days) => plural(days, DAYS),
			margin: "Når en kunde betaler dig 100, hvor meget beholder du så normalt?",
			marginHelp: "Efter direkte omkostninger og før dine egne timer. Sælger du kun timer: 100.",
			hour: "Hvad koster en af dine timer dig?",
			hourHelp: "Din liste har timer. Deres pris trækkes fra det, du tjener på hver kunde.",
			own: { percent: "En anden procent", hour: "Prisen på en time", days: "Et andet antal dage" },
			use: "Brug det",
			dontKnow: "Det ved jeg ikke",
			again: "Svar på spørgsmålene igen",
			done: "Mere behøver vi ikke spørge om til listen.",
		},
		look: {
			heading: "Sådan ville de blive inddelt nu",
			largest: (names, share) => `${joinWords(names, "og")} står for ${share} af din omsætning.`,
		},
		want: {
			label: "Hvem er dine ønskekunder?",
			help: "Én sætning er nok: ”Familieejede virksomheder højst en times kørsel herfra, som planlægger fremad, betaler til tiden og spørger, hvad vi ellers kan hjælpe med.” Den kommer til at stå på kundeoversigten. Feltet må gerne stå tomt.",
		},
		start: {
			heading: "Kundernes niveauer",
			what: (customers) =>
				`${plural(customers, { one: "kunde får sit niveau", other: "kunder får deres niveau" })} og en begrundelse i nye kolonner ved siden af listen. Der kommer også fire nye faner: kunderne efter niveau, en oversigt, indstillingerne og en historik. Det, du selv har skrevet, bliver stående, som det er.`,
			go: "Inddel dem",
		},
		done: {
			heading: "Dine kunder er inddelt",
			why: "Noget står ikke i nogen liste, men tæller alligevel: hvordan de forhandler, om ejeren ser fremad, og hvordan de er for dine medarbejdere at arbejde med.",
			questions: "Tre spørgsmål om dine ti største",
			overview: "Overblik",
		},
	},
	newCustomer: {
		heading: "Tjek en ny kunde først",
		intro: "Før du siger ja: svar på det, du ved, og spring resten over.",
		name: "Kundens navn",
		noName: "Skriv først kundens navn; uden det kan rækken ikke tilføjes.",
		listed: (name) => `”${name}” står allerede på din liste. Find kunden under ”Gennemgå kunderne”.`,
		questions: "Sådan tror du, de bliver",
		figures: "Det forventer du",
		figuresHelp: "For lige så lang en periode, som din liste dækker. Må gerne stå tomt.",
		revenue: "Forventet omsætning",
		profit: "Forventet fortjeneste efter direkte omkostninger",
		discount: "Rabat, %",
		hours: "Timer, vi vil bruge på dem",
		daysLate: "Vil de betale til tiden? Dage for sent, 0 for til tiden",
		near: (name, row) =>
			`”${name}” i række ${row} hedder næsten det samme. Er det samme kunde? Så tilføj den ikke igen.`,
		asked: {
			negotiation: "Hvordan vil de forhandle?",
			ownerFocus: "Hvor vil ejeren have blikket: på dagens brande eller på i morgen?",
			delegation: "Hvordan vil ejeren uddelegere?",
			direction: "Vil de vide, hvor de skal hen?",
			newNeeds: "Vil de komme med nye behov?",
			energy: "Hvad vil de gøre ved de medarbejdere, der betjener dem?",
			steadiness: "Hvor faste vil deres prioriteter være?",
			satisfaction: "Hvor tilfredse vil de blive med os?",
			fit: "Kommer vi til at passe til hinanden?",
		},
		negotiations: [
			"vil vende hver en krone",
			"vil prutte om alt",
			"vil forhandle fair",
			"vil have gode grunde",
			"vil se værdien af vores arbejde",
		],
		basedOn: (share) => `bygger på ${share} af det, der tæller`,
		askNext: "Det er endnu for lidt at gå ud fra. Svar nu på:",
		sixMonths: {
			nothing: "Om et halvt år: umuligt at sige, før vi ved noget om, hvordan de handler, eller om ejeren.",
		},
		oneMore: (tier, have) => {
			const first = have === 0;
			const more = first
				? `Det bliver din første kunde på niveau ${tier}.`
				: `Det bliver endnu en kunde på niveau ${tier}: du har ${have} i forvejen.`;
			if (tier === 4) return `${more} Den slags koster dig penge.`;
			return first
				? `${more} De er små, eller de løber lige rundt og tager mere end deres del af tiden.`
				: `${more} Tag ikke flere af samme slags.`;
		},
		add: "Føj til listen",
		added: (name) => `”${name}” står nu på din liste.`,
		another: "Tjek en til",
	},
});
