import type { PageSidebarWords, ServerSidebarWords, SharedSidebarWords } from "../words/sidebar.ts";
import { COLUMNS, CUSTOMERS, number, plural, ROWS } from "./numbers.ts";

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
	},
});

export const server = (): ServerSidebarWords => ({
	sidebar: {
		home: {
			noSummary: "Der er ingen kundeoversigt endnu. Inddel først dine kunder, så bliver den skrevet.",
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
			newCustomer: "Ny kunde? Tjek først",
			several: "Ét svar til flere kunder",
			tabs: { label: "Faner", summary: "Kundeoversigt", playbook: "Drejebog", tree: "Anbefalingstræ" },
			overdue: (count) => `${plural(count, { one: "plan er", other: "planer er" })} over tiden.`,
			provisional:
				"”Indtil videre”, med stiplet kant: vi ved endnu ikke, hvad vi tjener på dem, eller, på niveau 1, om de vokser.",
			answers: {
				fitAgain: "Tilpas til min liste igen",
				revenue: "Vælg kolonnen",
				profits: "Vælg kolonnen",
				usualMargin: "Skriv jeres sædvanlige dækningsgrad",
				previousRevenue: "Vælg kolonnen",
				hourlyCost: "Skriv, hvad en time koster",
			},
			welcome: "Velkommen. Tre korte trin, så har hver af dine kunder et niveau.",
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
			link: "Opsætning",
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
				"Til de kunder, hvor listen hverken har fortjeneste, omkostninger eller dækningsgrad: Hvor meget beholder I normalt af en omsætning på 100, før I trækker jeres egne timer fra? Sælger I kun timer, så skriv 100. Er det en god dækningsgrad, gælder deres niveau ikke længere kun indtil videre af den grund. Hvor vi kender en kundes timer og deres pris, regner vi fortjenesten ud på den måde, og begrundelsen nævner dækningsgraden.",
			hourlyCost: "Hvad en af vores timer koster",
			hourlyCostHelp:
				"Din liste har timer. Med en pris på trækkes de fra fortjenesten på hver kunde, hvor vi kender den eller regner den ud fra jeres sædvanlige dækningsgrad.",
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
			link: "Hvad nu hvis …",
			heading: "Hvad nu hvis …",
			intro:
				"Skru på, hvad der tæller, og se, hvem der ville flytte sig. Intet skrives, før du anvender det.",
			weights: "Hvor meget hver ting tæller",
			thresholds: "Hvor niveauerne begynder",
			limits: "Grænser",
			ownNumber: (weight) => `${weight} (dit eget tal)`,
			ofWhole: (share) => `${share} af det hele`,
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
			heading: "Det har I",
			customers: (customers, tab) => `${plural(customers, CUSTOMERS)} på fanen ”${tab}”.`,
			leftOut: (rows, as) => `${plural(rows, ROWS)} er udeladt: ${as}.`,
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
				`${plural(customers, { one: "kunde får sit niveau", other: "kunder får deres niveau" })} og en begrundelse i nye kolonner ved siden af listen. Der kommer også tre nye faner: en oversigt, indstillingerne og en historik. Det, I selv har skrevet, bliver stående, som det er.`,
			card: "Derefter kommer det første kort. Det spørger om det, ingen tabel ved: hvordan de forhandler, om ejeren ser fremad, og hvad de gør ved jeres medarbejdere.",
			go: "Inddel dem, og begynd",
		},
	},
	newCustomer: {
		heading: "Tjek en ny kunde først",
		intro: "Før I siger ja: svar på det, I ved, og spring resten over.",
		name: "Kundens navn",
		noName: "Skriv først kundens navn; uden det kan rækken ikke tilføjes.",
		listed: (name) => `”${name}” står allerede på din liste. Find kunden under ”Gennemgå kunderne”.`,
		questions: "Sådan er de",
		figures: "Det regner I med",
		figuresHelp: "For lige så lang en periode, som din liste dækker. Må gerne stå tomt.",
		revenue: "Forventet omsætning",
		profit: "Forventet fortjeneste efter direkte omkostninger",
		discount: "Rabat, %",
		basedOn: (share) => `bygger på ${share} af det, der tæller`,
		askNext: "Det er endnu for lidt at gå ud fra. Svar nu på:",
		sixMonths: {
			nothing: "Om et halvt år: umuligt at sige, før vi ved noget om, hvordan de handler, eller om ejeren.",
		},
		oneMore: (tier, have) => {
			const first = have === 0;
			const more = first
				? `Det bliver jeres første kunde på niveau ${tier}.`
				: `Det bliver endnu en kunde på niveau ${tier}: I har ${have} i forvejen.`;
			if (tier === 4) return `${more} Den slags koster jer penge.`;
			return first
				? `${more} De er små, eller de løber lige rundt og tager mere end deres del af tiden.`
				: `${more} Tag ikke flere af samme slags.`;
		},
		add: "Føj til listen",
		added: (name) => `”${name}” står nu på din liste.`,
		another: "Tjek en til",
	},
});
