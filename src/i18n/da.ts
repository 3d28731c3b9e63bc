import { begin } from "./da/begin.ts";
import { diagnosis } from "./da/diagnosis.ts";
import { firstChange } from "./da/firstChange.ts";
import { movement } from "./da/movement.ts";
import { newCustomer } from "./da/newCustomer.ts";
import { outlook } from "./da/outlook.ts";
import { override } from "./da/override.ts";
import { persona } from "./da/persona.ts";
import { plan } from "./da/plan.ts";
import { alternatives, playbook } from "./da/playbook.ts";
import { record } from "./da/record.ts";
import { referral } from "./da/referral.ts";
import { removal } from "./da/removal.ts";
import { review } from "./da/review.ts";
import { several } from "./da/several.ts";
import { share } from "./da/share.ts";
import { slices } from "./da/slices.ts";
import { summary } from "./da/summary.ts";
import { team } from "./da/team.ts";
import { thinning } from "./da/thinning.ts";
import { tree } from "./da/tree.ts";
import { undo } from "./da/undo.ts";
import { whale } from "./da/whale.ts";
import { pluralIn } from "./plural.ts";
import type { Words } from "./words.ts";

const plural = pluralIn("da-DK");

export const da: Words = {
	tag: "da-DK",
	product: "Customer Tiers",
	facts: {
		customer: "Kunde",
		id: "Kundenr.",
		revenue: "Omsætning",
		recentRevenue: "Seneste omsætning",
		previousRevenue: "Tidligere omsætning",
		lifetimeRevenue: "Omsætning i alt",
		cost: "Direkte omkostninger",
		profit: "Bruttofortjeneste",
		margin: "Dækningsgrad",
		hours: "Timer",
		discount: "Rabat",
		daysLate: "Dage for sent",
		accountRequests: "Henvendelser til bogholderiet",
		complaints: "Klager",
		orders: "Ordrer",
		firstOrder: "Første ordre",
		lastOrder: "Seneste ordre",
		products: "Produkter",
		usage: "Forbrug",
		previousUsage: "Tidligere forbrug",
		walletShare: "Vores andel af indkøbet",
		referredBy: "Anbefalet af",
		referred: "Anbefalede kunder",
		referralValue: "Anbefalingernes værdi",
		cameAnyway: "Var kommet alligevel",
		negotiation: "Forhandling",
		ownerFocus: "Ejerens fokus",
		delegation: "Delegering",
		direction: "Retning",
		newNeeds: "Nye behov",
		energy: "Energi",
		steadiness: "Stabilitet",
		satisfaction: "Tilfredshed",
		fit: "Match",
		manualTier: "Manuelt niveau",
		manualReason: "Begrundelse",
		manualUntil: "Gælder til",
		story: "Historie",
		planAction: "Kundeplan",
		planOwner: "Planansvarlig",
		planDue: "Planfrist",
		planDone: "Plan udført",
		planProvider: "Henvises til",
	},
	results: {
		tier: "Niveau",
		score: "Point",
		range: "Spænd",
		why: "Hvorfor",
		nextStep: "Næste skridt",
		nextQuestion: "Næste spørgsmål",
		persona: persona.heading,
		sixMonths: outlook.headings.sixMonths,
		longTerm: outlook.headings.longTerm,
		referred: referral.headings.referred,
		referralValue: referral.headings.influence,
		referralCredit: referral.headings.credit,
	},
	needsFacts: "mangler fakta",
	tierName: (placement) => (placement === "needsFacts" ? "Mangler fakta" : `Niveau ${placement}`),
	tiers: {
		1: {
			who: "Ideelle og meget lønsomme; kommer med nye behov og får os til at vokse",
			role: "Partner",
			action: "Planlæg væksten sammen, forkæl dem, og bed om anbefalinger",
			marketing: "Det meste bruges her",
			say: "Vi vil gerne vokse sammen med jer. Hvad har I planer om, og hvad får I brug for fra os?",
		},
		2: {
			who: "God indtjening, tilfredse med vores kerneydelser, nemme at betjene",
			role: "Rådgiver",
			action: "Vis dem, hvad der ellers kunne hjælpe dem",
			marketing: "Når lejligheden byder sig",
			say: "Hvad går I ellers og tænker på? Andre i jeres situation har været glade for det her.",
		},
		3: {
			who: "Løber lige rundt; tager mere end deres del af tid og materialer, selvom de ikke gør noget galt",
			role: "Underviser og administrator",
			action:
				"Aftal én ændring med en dato, der løfter dem til niveau 2; lykkes det ikke, så henvis dem til en anden",
			marketing: "Ingen; tag ikke flere af samme slags",
			say: "Vi vil gerne blive ved med at arbejde sammen. Så er der én ting, vi må lave om på, og det her får I ud af det.",
		},
		4: {
			who: "Koster os penge: prisjægere, aldrig tilfredse, eller vi passer ikke sammen",
			role: "Ikke længere brandslukker",
			action: "Sig farvel, venligt og snart, eller sæt prisen op én gang",
			marketing: "Ingen",
			say: "Vi er ikke længere de rette for jer. Her er nogen, der måske passer bedre, og sådan giver vi stafetten videre.",
		},
	},
	needsFactsAction: "Svar først på det næste spørgsmål",
	referrerAction: (referred, worth, action, f) => {
		const many = referred === 0 ? "kunder" : plural(referred, "kunde", "kunder");
		const who = `${referred === 1 ? "den kunde" : `de ${many}`}, de har skaffet, er`;
		return worth === undefined
			? `Se først, hvad ${who} værd. Derefter: ${action}`
			: `D${who.slice(1)} ${f.money(worth)} værd: se på det først. Derefter: ${action}`;
	},
	questions: {
		revenue: "Hvor meget har de købt for i perioden?",
		previousRevenue: "Hvor meget købte de for i perioden før?",
		profit: "Hvad har vi tjent på dem, når de direkte omkostninger er trukket fra?",
		hours: "Hvor mange timer har vi brugt på dem?",
		discount: "Hvor meget rabat får de i gennemsnit?",
		daysLate: "Hvor mange dage efter forfald betaler de?",
		accountRequests:
			"Hvor mange gange har de haft brug for bogholderiet: rykkere, indsigelser, rettede fakturaer?",
		complaints: "Hvor mange gange har de klaget?",
		usage: "Hvor meget bruger de nu: brugere, licenser, plads?",
		previousUsage: "Hvor meget brugte de for en periode siden?",
		walletShare: "Hvor stor en del af det, de køber af den slags, vi sælger, køber de hos os?",
		products: "Hvor mange forskellige produkter eller ydelser køber de?",
		referred: "Hvor mange kunder har de skaffet os?",
		negotiation: "Hvordan gik den seneste forhandling?",
		ownerFocus: "Hvor har ejeren blikket: på dagens brande eller på i morgen?",
		delegation: "Hvordan uddelegerer ejeren?",
		direction: "Ved de, hvor de vil hen?",
		newNeeds: "Kommer de med nye behov?",
		energy: "Hvad gør de ved de medarbejdere, der betjener dem?",
		steadiness: "Hvor faste er deres prioriteter?",
		satisfaction: "Hvor tilfredse er de med os?",
		fit: "Passer vi til hinanden?",
	},
	answers: {
		negotiation: [
			"vendte hver en krone",
			"pruttede om alt",
			"forhandlede fair",
			"havde gode grunde",
			"kunne se værdien af vores arbejde",
		],
		ownerFocus: [
			"ejeren slukker brande hele dagen",
			"ejeren har mest travlt med dagen i dag",
			"ejeren har ét øje på i dag og ét på i morgen",
			"ejeren planlægger fremad",
			"ejeren har blikket på i morgen",
		],
		delegation: [
			"ejeren sidder i detaljer til op over begge ører",
			"ejeren afgør de fleste detaljer alene",
			"ejeren uddelegerer noget af det",
			"ejeren lader holdet klare det",
			"ejeren prioriterer og giver et stærkt hold ansvaret",
		],
		direction: [
			"ved ikke, hvor de vil hen",
			"i tvivl om målet",
			"faret vild, men kender målet",
			"kender målet og nogenlunde vejen",
			"målene er aftalt mellem os",
		],
		newNeeds: [
			"aldrig andet end den første ordre",
			"beder sjældent om noget nyt",
			"beder af og til om noget nyt",
			"kommer tit med nye behov",
			"kommer med nye behov, der udvikler os",
		],
		energy: [
			"dræner dem, der betjener dem",
			"tager mere energi, end de giver",
			"hverken dræner eller løfter os",
			"gode at arbejde sammen med",
			"får det bedste frem i os",
		],
		steadiness: [
			"skifter hele tiden prioriteter",
			"skifter tit prioriteter",
			"skifter af og til prioriteter",
			"for det meste stabile",
			"stabile",
		],
		satisfaction: [
			"aldrig tilfredse",
			"sjældent tilfredse",
			"nogenlunde tilfredse",
			"tilfredse",
			"begejstrede",
		],
		fit: [
			"vi passer slet ikke sammen",
			"et dårligt match",
			"et rimeligt match",
			"et godt match",
			"vi passer rigtig godt sammen",
		],
	},
	why: {
		gate: {
			manual: ({ customer, computed }) => {
				const reason = customer.manualReason === undefined ? "" : ` (${customer.manualReason})`;
				return `sat manuelt${reason}; ${computed === "needsFacts" ? "tallene alene er ikke nok til et niveau" : `tallene siger niveau ${computed}`}`;
			},
			newCustomer: ({ ageMonths }) => `har ${months(ageMonths ?? 0)}: det er for tidligt at sige farvel`,
			loses: ({ netProfit, customer }, f) => {
				if (customer.revenue !== undefined && customer.revenue <= 0)
					return `vi taber ${f.money(-(netProfit ?? 0))} uden at få nogen omsætning`;
				const on = customer.revenue === undefined ? "" : ` på en omsætning på ${f.money(customer.revenue)}`;
				return `vi taber ${f.money(-(netProfit ?? 0))}${on}`;
			},
			drains: ({ netMargin, drains }, f) =>
				`en nettomargin på ${f.percentBelow(netMargin ?? 0)} er for lidt til besværet: ${drains
					.map((drain) => DRAINS[drain])
					.join(", ")}`,
			breaksEven: ({ netProfit, netMargin, customer, ageMonths }, f) =>
				(netProfit ?? 0) < 0
					? `vi taber ${f.money(-(netProfit ?? 0))} på en omsætning på ${f.money(customer.revenue ?? 0)}, men de har ${months(ageMonths ?? 0)}: det er for tidligt at sige farvel`
					: `løber kun lige rundt: ${f.money(netProfit ?? 0)} på en omsætning på ${f.money(customer.revenue ?? 0)} (${f.percentBelow(netMargin ?? 0)})`,
			earns: ({ netProfit, netMargin }, f) =>
				`giver overskud: vi tjener ${f.money(netProfit ?? 0)} (${f.percent(netMargin ?? 0)} af omsætningen)`,
			unprovenProfit: ({ netMargin }, f) =>
				netMargin === undefined
					? "kan ikke komme højere, så længe vi ikke ved, hvad vi tjener på dem"
					: `kan ikke komme højere med en nettomargin på ${f.percentBelow(netMargin)}, som ikke er høj`,
			unprovenGrowth: ({ customer }) =>
				customer.previousRevenue === 0
					? "købte intet i perioden før, så intet viser endnu, om de vokser med os"
					: "kan ikke komme højere, så længe intet viser, at de vokser med os",
			needsFacts: ({ knownShare }, f) =>
				knownShare === 0
					? "vi ved endnu ikke noget, der kan give point"
					: `vi kender kun ${f.percentBelow(knownShare)} af det, der tæller`,
		},
		byScore: (score, justUnder, f) =>
			justUnder === null
				? `${f.points(score)} point ud af 100`
				: `lige under de ${f.number(justUnder)} point, som næste niveau kræver`,
		clause: {
			netMargin: (value, isFor, f) =>
				value < 0
					? `giver et underskud på ${f.percent(-value)} af omsætningen`
					: `en nettomargin på ${isFor ? "" : "kun "}${f.percent(value)}`,
			netProfit: (value, isFor, f) =>
				value < 0 ? `koster os ${f.money(-value)}` : `vi tjener ${isFor ? "" : "kun "}${f.money(value)}`,
			discount: (value, isFor, f) =>
				value <= 0 ? "køber uden rabat" : `får ${isFor ? "kun " : ""}${f.percent(value)} i rabat`,
			daysLate: (value, isFor) => {
				const days = Math.round(value);
				if (days === 0) return "betaler til tiden";
				if (days < 0) return `betaler ${plural(-days, "dag", "dage")} før tid`;
				return `betaler ${isFor ? "kun " : ""}${plural(days, "dag", "dage")} for sent`;
			},
			accountRequests: (value, isFor) =>
				value === 0
					? "har aldrig haft brug for bogholderiet"
					: `har ${isFor ? "kun " : ""}haft brug for bogholderiet ${value === 1 ? "én gang" : plural(value, "gang", "gange")}`,
			timeCost: (value, isFor, f) =>
				value === 0
					? "bruger ingen af vores timer"
					: `vores timer koster ${isFor ? "kun " : ""}${f.percent(value)} af det, de betaler`,
			complaints: (value, isFor) =>
				value === 0 ? "ingen klager" : `${isFor ? "kun " : ""}${plural(value, "klage", "klager")}`,
			growth: (value, isFor, f) => {
				if (Math.abs(value) < 0.0005) return "køber lige så meget som før";
				if (value <= -0.995) return "er holdt op med at købe";
				if (value >= 2) return `køber ${f.number(value + 1)} gange så meget som før`;
				return value < 0
					? `køber ${f.percent(-value)} mindre end før`
					: `køber ${isFor ? "" : "kun "}${f.percent(value)} mere end før`;
			},
			usageGrowth: (value, _, f) =>
				value < 0 ? `bruger ${f.percent(-value)} mindre` : `bruger ${f.percent(value)} mere`,
			walletShare: (value, isFor, f) =>
				`lægger ${isFor ? "" : "kun "}${f.percent(value)} af den slags indkøb hos os`,
			products: (value) =>
				value === 1 ? "køber ét produkt" : `køber ${plural(value, "produkt", "forskellige produkter")}`,
			referred: (value) =>
				value === 0
					? "har ikke skaffet os nogen kunder"
					: `har skaffet os ${plural(value, "kunde", "kunder")}`,
		},
		for: "For:",
		against: "Imod:",
		withoutReferrals: (tier) => `${tier} uden deres anbefalinger.`,
		assumed: (margin, f) =>
			`Fortjenesten er anslået ud fra en dækningsgrad på ${f.number(margin * 100)}\u00a0%.`,
		hoursMissing: "Vi kender ikke timerne på dem og regner med nul.",
	},
	netProfit: "Nettofortjeneste",
	report: { known: "Kendt", ownTier: "Niveau uden anbefalinger" },
	wayUp: {
		heading: "Vejen op",
		top: "Er allerede øverst",
		manual: "Niveauet er sat manuelt",
		needsFacts: "Svar først på det næste spørgsmål",
		none: "Ingen enkelt ændring er nok",
		breakEven: (amount, rise, f) =>
			rise === null
				? `Går i nul med ${f.money(amount)} mere i nettofortjeneste`
				: `Går i nul med ${f.percent(rise)} højere priser (+${f.money(amount)})`,
		changes: (tier, changes) => `${tier} med ${changes}`,
		or: " eller ",
		change: {
			netProfit: (from, to, f) => `${f.money(to - from)} mere i nettofortjeneste`,
			hours: (from, to, f) => `${f.number(from - to)} ${from - to === 1 ? "time mindre" : "timer færre"}`,
			discount: (from, to, f) => `${f.percent(to)} rabat i stedet for ${f.percent(from)}`,
			daysLate: (from, to, f) =>
				to <= 0
					? "betaling til tiden"
					: `betaling ${f.number(to)} ${to === 1 ? "dag" : "dage"} for sent i stedet for ${f.number(from)}`,
			accountRequests: (from, to, f) =>
				`${f.number(to)} ${to === 1 ? "bogholderisag" : "bogholderisager"} i stedet for ${f.number(from)}`,
			complaints: (from, to, f) =>
				`${to <= 0 ? "ingen" : f.number(to)} ${to === 1 ? "klage" : "klager"} i stedet for ${f.number(from)}`,
			growth: (from, to, f) => `${f.percent(to)} vækst (nu ${f.percent(from)})`,
			usageGrowth: (from, to, f) => `${f.percent(to)} vækst i forbruget (nu ${f.percent(from)})`,
			walletShare: (from, to, f) => `${f.percent(to)} af deres indkøb i stedet for ${f.percent(from)}`,
			products: (from, to, f) => `${f.number(to)} forskellige produkter i stedet for ${f.number(from)}`,
			referred: (from, to, f) =>
				`${f.number(to - from)} ${to - from === 1 ? "anbefalet kunde" : "anbefalede kunder"} mere`,
		},
		answer: (fact, answer) => `${fact}: ”${answer}”`,
	},
	note: {
		heading:
			"Customer Tiers skriver denne kolonne på ny ved hver kørsel. Du må gerne sortere, skjule eller flytte den.",
		neutral: "Begynder ved 50,0",
		known: (share, f) => `${f.percent(share)} kendt`,
		range: (range) => `kan være ${range}`,
		computed: (tier) => `Tallene siger ${tier}`,
		writtenBy: "— Customer Tiers",
	},
	ownName: "Dansk",
	settings: {
		tab: "Niveauindstillinger",
		title: "Niveauindstillinger",
		intro:
			"Ret, hvad du vil; tomme felter får standardværdien igen. Vægte: fra, lav, normal, høj eller et tal. Dine egne noter kan stå til højre for nøglerne.",
		headings: ["Indstilling", "Værdi", "Tæller som", "Andel", "0 point ved", "50 point ved", "100 point ved"],
		key: "Nøgle (lad den stå)",
		sections: {
			general: "Generelt",
			criteria: "Hvad der tæller",
			thresholds: "Hvor niveauerne begynder (point)",
			limits: "Grænser",
			persona: "Kundetype: hvad der viser, hvilken slags kunde de ligner",
			outlook: "Udsigter (point)",
			effort: "Markedsføring i dag: timer, penge eller procent til hvert niveau (kan udelades)",
			columns: "Kolonner i din liste: hvad du har valgt",
		},
		groups: {
			profitability: "Lønsomhed",
			money: "Penge",
			ease: "Nemme at betjene",
			owner: "Ejerens engagement",
			wallet: "Andel af indkøbet",
			referrals: "Anbefalinger",
		},
		weights: { off: "fra", low: "lav", normal: "normal", high: "høj" },
		general: {
			language: "Sprog",
			reviewDate: "Vurderingsdato (tom: i dag)",
			hourlyCost: "Hvad en af vores timer koster (tom: timer tæller ikke)",
			assumedMargin: "Sædvanlig dækningsgrad, hvor ingen kendes (tom: ingen)",
			passUp: "Andel af en kundes værdi, som går til den, der anbefalede os",
			headings: "Overskrifterne i din liste (tom: findes af sig selv)",
			idealCustomer: "Hvem vi gerne vil have som kunder, i én sætning",
		},
		criteria: {
			netMargin: "Nettomargin",
			netProfit: "Nettofortjeneste, beløb (ud fra din egen liste)",
			negotiation: "Forhandling, 1–5",
			discount: "Rabat",
			daysLate: "Dage betalt for sent",
			accountRequests: "Gange, de har haft brug for bogholderiet",
			timeCost: "Vores timers andel af omsætningen",
			complaints: "Klager",
			satisfaction: "Tilfredshed, 1–5",
			energy: "Energi, 1–5",
			steadiness: "Stabilitet, 1–5",
			fit: "Match, 1–5",
			ownerFocus: "Ejerens fokus, 1–5",
			delegation: "Delegering, 1–5",
			growth: "Vækst i omsætning",
			usageGrowth: "Vækst i forbrug",
			walletShare: "Vores andel af det, de køber",
			direction: "Retning, 1–5",
			newNeeds: "Nye behov, 1–5",
			products: "Forskellige produkter (kan kun hjælpe)",
			referred: "Anbefalede kunder (kan kun hjælpe)",
		},
		uncalibrated: "Nettofortjeneste, beløb (fra: tallene i din liste ligger for tæt)",
		thresholds: { tier1: "Niveau 1 fra", tier2: "Niveau 2 fra", tier3: "Niveau 3 fra" },
		limits: {
			breakEvenMargin: "Under denne margin løber de kun lige rundt: højst niveau 3",
			highMargin: "Under denne margin er fortjenesten ikke høj: højst niveau 2",
			newCustomerMonths: "Måneder, til en kunde ikke længere er ny",
			stingyNegotiation: "Jagter prisen: forhandling højst",
			steepDiscount: "Jagter prisen: rabat fra",
			unhappySatisfaction: "Aldrig tilfreds: tilfredshed højst",
			unhappyComplaints: "Aldrig tilfreds: klager fra",
			heavyTimeCost: "Tager meget af vores tid: timernes andel fra",
			provenNewNeeds: "Vokser med os: nye behov fra",
			provenReferred: "Vokser med os: anbefalede kunder fra",
			knownShare: "Kendes mindre end denne andel, mangler kunden fakta",
		},
		persona: {
			drainingEnergy: "Dræner os: energi højst",
			drainingSatisfaction: "Dræner os: tilfredshed højst",
			drainingComplaints: "Dræner os: klager fra",
			drainingSteadiness: "Dræner os: stabilitet højst",
			bestEnergy: "Får det bedste frem i os: energi fra",
			bestNewNeeds: "Får det bedste frem i os: nye behov fra",
			bestReferred: "Får det bedste frem i os: anbefalede kunder fra",
			bestGrowth: "Får det bedste frem i os: vækst i omsætning fra",
			stuckOrders: "Gik i stå ved første ordre: ordrer fra",
			stuckMonths: "Gik i stå ved første ordre: eller kunde i så mange måneder",
			stuckGrowth: "Gik i stå ved første ordre: vækst i omsætning højst",
			stuckProducts: "Gik i stå ved første ordre: forskellige produkter højst",
			stuckNewNeeds: "Gik i stå ved første ordre: eller nye behov højst",
		},
		outlook: {
			likely: "Bliver sandsynligvis et halvt år endnu fra",
			atRisk: "I fare for at gå inden for et halvt år under",
			growing: "Ventes at vokse på lang sigt fra",
			shrinking: "Ventes at gå tilbage på lang sigt under",
		},
		asSpreadsheet: "som regnearket",
		notUsed: "bruges ikke",
		problem: {
			notANumber: (tab, cell, found) => `${tab} ${cell}: ”${found}” er ikke et tal; standardværdien bruges`,
			outOfBounds: (tab, cell, found) =>
				`${tab} ${cell}: ”${found}” er uden for grænserne; standardværdien bruges`,
			wrongOrder: (tab, cell, found) =>
				`${tab} ${cell}: ”${found}” står i forkert rækkefølge med værdierne ved siden af; standardværdien bruges`,
			unknownWord: (tab, cell, found) =>
				`${tab} ${cell}: ”${found}” er ikke et ord, vi kender; det bruges ikke`,
		},
		saved: "Gemt for alle, der deler filen.",
		restored: (tab) =>
			`Vægte, point og grænser på ”${tab}” er sat tilbage til standard. Dine omkostninger, kolonner og noter er uændrede.`,
		linked: (formulas, tab) =>
			`${plural(formulas, "formel bruger", "formler bruger")} nu indstillingerne på ”${tab}”.`,
		nothingToLink: "Ingen formel på denne fane mangler indstillingerne.",
	},
	menu: {
		tier: "Inddel mine kunder",
		sidebar: "Åbn sidepanelet",
		playbook: "Drejebog",
		tree: "Anbefalingstræ",
		share: "Del …",
		undo: "Fortryd seneste ændring",
		link: "Lad formler bruge mine indstillinger",
		restore: "Gendan standardindstillinger",
		remove: "Fjern fra denne fil …",
	},
	tiered: (customers, counts, summaryTab) =>
		`${plural(customers, "kunde", "kunder")} er inddelt. ${counts}. Se tallene på fanen ”${summaryTab}”.`,
	summary,
	problem: {
		emptyTab: (tab) =>
			`Fanen ”${tab}” er tom. Åbn fanen med dine kunder, én i hver række, og prøv igen. Intet er ændret.`,
		noHeadings: (tab) =>
			`Der er ingen række med overskrifter på ”${tab}”. Skriv en overskrift over hver kolonne, for eksempel Kunde, Omsætning, Bruttofortjeneste, og prøv igen. Intet er ændret.`,
		noCustomerColumn: (tab, row, headings) =>
			`Der er ingen kolonne med kundenavne på ”${tab}”. Række ${row} ligner overskrifterne: ${headings}. Kald kolonnen med navnene ”Kunde” (Kundenavn, Firma og Customer virker også). Intet er ændret.`,
		noCustomers: (tab) =>
			`Der er ingen kunder under overskrifterne på ”${tab}”. Skriv én kunde i hver række, og prøv igen. Intet er ændret.`,
		ourTab: (tab) =>
			`”${tab}” er lavet af Customer Tiers og er ikke en kundeliste. Åbn fanen med dine kunder, én i hver række, og prøv igen. Intet er ændret.`,
		busy: "En anden kører Customer Tiers i filen lige nu. Vent et øjeblik, og prøv igen. Intet er ændret.",
		changed: (tab) =>
			`Nogen ændrede ”${tab}”, mens Customer Tiers arbejdede med fanen. Intet er skrevet. Prøv igen.`,
		deleted: (tab) =>
			`Nogen slettede ”${tab}”, mens Customer Tiers arbejdede. Intet andet af jeres eget er overskrevet. Prøv igen.`,
		full: "Filen ville få flere end de 10 millioner celler, som Google Sheets tillader, tomme celler medregnet. Slet tomme rækker og kolonner eller gamle faner, eller tynd ud i historikken (i sidepanelet), og prøv igen. Intet er ændret.",
		unexpected: (detail) =>
			`Google Sheets lod ikke Customer Tiers blive færdig (${detail}). Intet af jeres eget er overskrevet. Prøv igen; sker det igen, så se efter, om fanen er beskyttet.`,
		mayNotEdit:
			"Du må se filen, men ikke ændre den: bed ejeren om redigeringsadgang (har du den allerede, så log ud af dine andre Google-konti).",
		protected: (tab) =>
			tab === ""
				? "Filen har beskyttede celler, som du ikke må ændre: bed ejeren om adgang til dem (Data ▸ Beskyt ark og områder). Intet af jeres eget er overskrevet."
				: `”${tab}” har beskyttede celler, som du ikke må ændre: bed filens ejer om adgang til dem (Data ▸ Beskyt ark og områder). Intet er ændret.`,
		unreadable: (cell, found, fact) => `${cell}: ”${found}” kan ikke læses som ${fact}`,
		cellGone: (tab, cell) => `”${tab}” har ikke længere nogen celle ${cell}.`,
		noProfit:
			"Din liste har hverken fortjeneste, omkostninger eller dækningsgrad, og det er mest dem, der afgør niveauet. Åbn sidepanelet, vælg Opsætning, og skriv din sædvanlige dækningsgrad.",
		unfitColumn: (column, found, fact) =>
			`${column} har en overskrift som ${fact}, men indeholder noget andet (”${found}”): bruges ikke`,
		sameHeading: (heading, columns) =>
			`Kolonnerne ${columns} hedder alle ”${heading}”: kun den første bruges`,
		sameName: (name, rows) => `”${name}” står i række ${rows}: hver vurderes for sig`,
		sameId: (id, rows) => `Nummeret ”${id}” står i række ${rows}: hver vurderes for sig`,
		formula: {
			noRows: (formula, found) =>
				`${formula} skal have rækkerne med dine kunder, for eksempel ${formula}(A1:K200); den fik ${found}.`,
			oneRowNoHeadings: (formula) =>
				`${formula} fik én række og ingen overskrifter. Giv den også rækken med overskrifter som andet argument: A2:K2 og A$1:K$1, for eksempel.`,
			headingsNotOneRow: (formula, rows) =>
				`${formula} skal have én række overskrifter som andet argument, for eksempel A$1:K$1; den fik ${rows} rækker.`,
			widthsDiffer: (formula, columns, headings) =>
				`${formula} skal have lige så mange overskrifter som kolonner; den fik ${plural(headings, "overskrift", "overskrifter")} til ${plural(columns, "kolonne", "kolonner")}. Lad begge områder begynde og slutte ved de samme kolonner.`,
			noCustomerColumn: (formula, headings) =>
				`${formula} fandt ingen kolonne med kundenavne blandt ${headings}. Kald en overskrift ”Kunde”, eller tag kolonnen med i området.`,
			empty: (formula) =>
				`${formula} fik et tomt område. Giv den rækkerne med dine kunder, for eksempel A1:K200.`,
			settings: (formula) =>
				`${formula} skal have fanen med indstillinger som tredje argument, for eksempel Niveauindstillinger!$A:$H, eller ingenting; den fik celler uden nogen indstilling.`,
			noHeadingsGiven: (formula) =>
				`${formula} skal have en række overskrifter, for eksempel ${formula}(A1:K1).`,
			badTier: (formula, found) =>
				`${formula} skal have et niveau fra 1 til 4, for eksempel ${formula}(2); den fik ${found}.`,
		},
	},
	begin,
	diagnosis,
	newCustomer,
	outlook,
	override,
	persona,
	plan,
	playbook,
	alternatives,
	tree,
	movement,
	whale,
	record,
	referral,
	review,
	several,
	share,
	undo,
	slices,
	team,
	firstChange,
	removal,
	thinning,
	sidebar: {
		title: "Customer Tiers",
		home: {
			unreviewed: (count) =>
				count === 0
					? "Alle er gennemgået for nylig."
					: `${plural(count, "kunde", "kunder")} er ikke gennemgået for nylig.`,
			newCustomer: "Ny kunde? Tjek først",
			several: "Ét svar til flere kunder",
			tabs: { label: "Faner", summary: "Kundeoversigt", playbook: "Drejebog", tree: "Anbefalingstræ" },
			noSummary: "Der er ingen kundeoversigt endnu. Inddel først dine kunder, så bliver den skrevet.",
			overdue: (count) => `${plural(count, "plan er", "planer er")} over tiden.`,
			welcome: "Velkommen. Tre korte trin, så har hver af dine kunder et niveau.",
		},
		customers: (count) => plural(count, "kunde", "kunder"),
		known: (share) => `${share} kendt`,
		tierNow: "Inddel mine kunder",
		working: "Arbejder …",
		loading: "Læser dine kunder …",
		done: (customers) => `Færdig. ${plural(customers, "kunde", "kunder")} er inddelt.`,
		tryAgain: "Prøv igen",
		failed: "Google Sheets svarede ikke. Se efter, om du har forbindelse, og prøv igen.",
		accounts:
			"Du er logget ind på flere Google-konti, og Sheets brugte den forkerte. Log ud af de andre, eller åbn filen i et privat vindue.",
		noticed: (count) => `${plural(count, "ting", "ting")}, du bør se på:`,
		more: (count) => `og ${count} mere`,
		setUp: {
			link: "Opsætning",
			heading: "Sådan læses din liste",
			tab: "Fane",
			headingRow: "Overskrifter",
			asFound: "find dem automatisk",
			row: (row, text) => `Række ${row}: ${text}`,
			found: (customers, leftOut) =>
				leftOut === 0
					? `${plural(customers, "kunde", "kunder")}.`
					: `${plural(customers, "kunde", "kunder")}; ${plural(leftOut, "række", "rækker")} udeladt (totaler, gentagne overskrifter).`,
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
			unused: (columns) => `${plural(columns, "kolonne", "kolonner")} bruges ikke`,
			notUsed: "bruges ikke",
			margin: "Sædvanlig dækningsgrad, %",
			marginHelp:
				"Din liste har hverken fortjeneste, omkostninger eller dækningsgrad. Hvor meget beholder I normalt af en omsætning på 100? Så står der ”anslået” i hver begrundelse.",
			hourlyCost: "Hvad en af vores timer koster",
			hourlyCostHelp: "Din liste har timer. Med en pris på tæller de med i hver kundes fortjeneste.",
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
			refused: (label) =>
				`”${label}” kan ikke have den værdi: den skal holde sig inden for grænserne, og niveauerne skal stå i rækkefølge. Intet er ændret.`,
			ownNumber: (weight) => `${weight} (dit eget tal)`,
			ofWhole: (share) => `${share} af det hele`,
			nobody: "Ingen ville skifte niveau.",
			moved: (customers) => `${plural(customers, "kunde", "kunder")} ville skifte niveau:`,
			move: (customer, from, to) => `${customer}: ${from} → ${to}`,
			now: "Nu",
			after: "Bagefter",
			apply: "Anvend, og inddel",
			discard: "Fortryd",
			reckoning: "Regner …",
		},
		back: "Tilbage",
		goTo: (cell) => `Gå til ${cell}`,
		tiersHeading: "Kunder pr. niveau",
		legend: "Niveau, kunder, hvad vi er for dem",
	},
};

const months = (count: number) =>
	count <= 0 ? "været kunde i under en måned" : `kun været kunde i ${plural(count, "måned", "måneder")}`;

const DRAINS = {
	priceShopper: "jagter prisen",
	neverHappy: "aldrig tilfredse",
	heavyOnTime: "tager meget af vores tid",
} as const;
