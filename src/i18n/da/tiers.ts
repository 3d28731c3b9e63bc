import type { AgoUnit } from "../agoText.ts";
import { outlook } from "../both/da/outlook.ts";
import { persona } from "../both/da/persona.ts";
import { referralHeadings } from "../both/da/referralHeadings.ts";
import { pluralIn } from "../plural.ts";
import { DANISH } from "../tongues.ts";
import type { SharedWords } from "../words/tiers.ts";
import { letters } from "./playbook.ts";

const plural = pluralIn("da-DK");

export const da = (): SharedWords => ({
	...DANISH,
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
					: `vi kender kun ${f.percent(knownShare)} af det, der tæller`,
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
	wayUp: {
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
		known: (share, f) => `${f.percent(share)} kendt`,
		range: (range) => `kan være ${range}`,
	},
	settings: {
		weights: { off: "fra", low: "lav", normal: "normal", high: "høj" },
	},
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
	outlook: outlook(),
	override: {
		ranOut: (tier, day) => `${tier}, som var sat manuelt, gjaldt kun til og med ${day}.`,
	},
	persona: persona(),
	plan: {
		actions: {
			grow: "planlæg vækst",
			offer: "giv et tilbud",
			educate: "aftal en ændring",
			reprice: "sæt prisen op",
			reassign: "giv kunden til en kollega",
			refer: "henvis videre",
			goodbye: "sig farvel",
			nothing: "gør ingenting",
		},
		yes: "ja",
		no: "nej",
	},
	playbook: letters(),
	alternatives: {
		tab: "Alternativer",
	},
	tree: {
		adds: (credits, values) =>
			`Kontrol: det tilskrevne svarer til alle værdier tilsammen, ${credits} = ${values}.`,
		addsNot: (credits, values) =>
			`Kontrol: det tilskrevne svarer IKKE til alle værdier tilsammen, ${credits} mod ${values}. Sig det til os.`,
		quoted: (name) => `”${name}”`,
	},
	record: {
		weWant: (idealCustomer) => `Vi ønsker os: ${idealCustomer}`,
	},
	referral: { headings: referralHeadings() },
	share: {
		freeze: {
			none: "Filen har ingen formler fra Customer Tiers, så der er intet at gøre til værdier.",
		},
	},
	undo: {
		ago: (count, unit) => `for ${plural(count, ...UNITS[unit])} siden`,
	},
	firstChange: {
		heading: "Før den første ændring",
		intro: "Customer Tiers har endnu ikke skrevet noget i denne fil. Dette sker, hvis du fortsætter:",
	},
	removal: {
		keptCells: (cells) => `Det, du selv har skrevet i vores kolonner, bliver stående: ${cells}.`,
		nothing: "Intet i denne fil kommer fra Customer Tiers.",
	},
	sidebar: {
		title: "Customer Tiers",
		more: (count) => `og ${count} mere`,
	},
});

const months = (count: number) =>
	count <= 0 ? "været kunde i under en måned" : `kun været kunde i ${plural(count, "måned", "måneder")}`;

const DRAINS = {
	priceShopper: "jagter prisen",
	neverHappy: "aldrig tilfredse",
	heavyOnTime: "tager meget af vores tid",
} as const;

const UNITS: Readonly<Record<AgoUnit, [one: string, many: string]>> = {
	day: ["dag", "dage"],
	hour: ["time", "timer"],
	minute: ["minut", "minutter"],
	second: ["sekund", "sekunder"],
};
