import type { Stand } from "../../tiering/reasons.ts";
import { dayText } from "../dayText.ts";
import type { Figures } from "../figures.ts";
import type { ServerFactWords, SharedFactWords } from "../words/facts.ts";
import { CUSTOMERS, plural, tag } from "./numbers.ts";

export const shared = (): SharedFactWords => ({
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
	questions: {
		revenue: "Hvor meget har de købt for i perioden?",
		previousRevenue: "Hvor meget købte de for i perioden før?",
		lifetimeRevenue: "Hvor meget har de købt for i alt indtil nu?",
		profit: "Hvad har vi tjent på dem, når de direkte omkostninger er trukket fra?",
		orders: "Hvor mange gange har de bestilt?",
		lastOrder: "Hvornår bestilte de sidst?",
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
		clause: {
			netMargin: (value, stand, f, { profit }) =>
				value < 0
					? `giver et underskud på ${f.percent(-value)} af omsætningen`
					: `en ${MARGIN[profit]} på ${low(stand)}${f.percent(value)}`,
			value: (value, stand, f, { valueBy, profit }) => {
				const soFar = valueBy === "lifetimeRevenue" ? " indtil nu" : "";
				if (value < 0)
					return valueBy === "netProfit"
						? `koster os ${f.money(-value)}`
						: `har returneret for mere, end de købte for (${f.money(value)} i omsætning${soFar})`;
				const of = valueBy === "netProfit" ? PROFIT[profit] : `omsætning${soFar}`;
				if (value === 0) return `ingen ${of}`;
				const amount = `${f.money(value)} i ${of}`;
				return stand === "neither" ? amount : `${stand === "for" ? "stor" : "lille"} (${amount})`;
			},
			silence: (value, stand, _, { lastOrder }) => {
				const days = Math.round(value);
				if (lastOrder !== null) {
					const day = dayText(lastOrder, { tag });
					return stand === "against" ? `ingen ordre siden ${day}` : `sidste ordre ${day}`;
				}
				if (days === 0) return "bestilte i dag";
				return stand === "against"
					? `ingen ordre i ${plural(days, DAYS)}`
					: `sidste ordre for ${plural(days, DAYS)} siden`;
			},
			orders: (value, stand) =>
				value === 0 ? "ingen ordrer" : `${low(stand)}${plural(value, { one: "ordre", other: "ordrer" })}`,
			profitPerHour: (value, stand, f) =>
				value < 0
					? `vi taber ${f.money(-value)} for hver time, vi bruger`
					: `vi tjener ${low(stand)}${f.money(value)} for hver time, vi bruger`,
			lifetime: (value, stand, f) =>
				value === 0 ? "har ikke købt noget endnu" : `har købt for ${low(stand)}${f.money(value)} indtil nu`,
			discount: (value, stand, f) =>
				value <= 0 ? "køber uden rabat" : `får ${high(stand)}${f.percent(value)} i rabat`,
			daysLate: (value, stand) => {
				const days = Math.round(value);
				if (days === 0) return "betaler til tiden";
				if (days < 0) return `betaler ${plural(-days, DAYS)} før tid`;
				return `betaler ${high(stand)}${plural(days, DAYS)} for sent`;
			},
			accountRequests: (value, stand) =>
				value === 0
					? "har aldrig haft brug for bogholderiet"
					: `har ${high(stand)}haft brug for bogholderiet ${value === 1 ? "én gang" : plural(value, { one: "gang", other: "gange" })}`,
			complaints: (value, stand) =>
				value === 0 ? "ingen klager" : `${high(stand)}${plural(value, { one: "klage", other: "klager" })}`,
			growth: (value, _, f) => `køber ${comparedText(value, f)}`,
			usageGrowth: (value, _, f) => `bruger ${comparedText(value, f)}`,
			walletShare: (value, stand, f) =>
				value === 0
					? "lægger intet af den slags indkøb hos os"
					: `lægger ${low(stand)}${f.percent(value)} af den slags indkøb hos os`,
			products: (value) => {
				if (value === 0) return "køber ingen af vores produkter";
				return value === 1
					? "køber ét produkt"
					: `køber ${plural(value, { one: "produkt", other: "forskellige produkter" })}`;
			},
			referred: (value) =>
				value === 0 ? "har ikke skaffet os nogen kunder" : `har skaffet os ${plural(value, CUSTOMERS)}`,
		},
	},
	wayUp: {
		change: {
			netProfit: (from, to, f, profit) => `${f.money(to - from)} mere i ${PROFIT[profit]}`,
			hours: (from, to, f) => `${f.number(from - to)} ${from - to === 1 ? "time mindre" : "timer færre"}`,
			orders: (from, to, f) => `${f.number(to)} ordrer i stedet for ${f.number(from)}`,
			discount: (from, to, f) => `${f.percent(to)} rabat i stedet for ${f.percent(from)}`,
			daysLate: (from, to, f) =>
				to <= 0
					? "betaling til tiden"
					: `betaling ${f.number(to)} ${to === 1 ? "dag" : "dage"} for sent i stedet for ${f.number(from)}`,
			accountRequests: (from, to, f) =>
				`${f.number(to)} ${to === 1 ? "bogholderisag" : "bogholderisager"} i stedet for ${f.number(from)}`,
			complaints: (from, to, f) =>
				`${to <= 0 ? "ingen" : f.number(to)} ${to === 1 ? "klage" : "klager"} i stedet for ${f.number(from)}`,
			growth: (from, to, f) => `${goalText(to, f, "omsætning", "lige så stor")} (nu ${growthText(from, f)})`,
			usageGrowth: (from, to, f) =>
				`${goalText(to, f, "forbrug", "lige så stort")} (nu ${growthText(from, f)})`,
			walletShare: (from, to, f) => `${f.percent(to)} af deres indkøb i stedet for ${f.percent(from)}`,
			products: (from, to, f) => `${f.number(to)} forskellige produkter i stedet for ${f.number(from)}`,
			referred: (from, to, f) =>
				`${f.number(to - from)} ${to - from === 1 ? "anbefalet kunde" : "anbefalede kunder"} mere`,
		},
	},
});

export const server = (): ServerFactWords => ({
	settings: {
		criteria: {
			value: "Værdi",
			silence: "Dage siden sidste ordre",
			orders: "Ordrer",
			profitPerHour: "Fortjeneste for hver time, vi bruger",
			lifetime: "Omsætning indtil nu",
			netMargin: "Nettomargin",
			negotiation: "Forhandling, 1–5",
			discount: "Rabat",
			daysLate: "Dage betalt for sent",
			accountRequests: "Gange, de har haft brug for bogholderiet",
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
	},
});

export const PROFIT = { gross: "bruttofortjeneste", net: "nettofortjeneste" };
export const MARGIN = { gross: "dækningsgrad", net: "nettomargin" };

const DAYS = { one: "dag", other: "dage" };

/** An amount of which more would be better; of which less would be. */
const low = (stand: Stand) => (stand === "against" ? "kun " : "");
const high = (stand: Stand) => (stand === "for" ? "kun " : "");

/** @example "12 % mere end før", "3 gange så meget som før" */
function comparedText(growth: number, f: Figures): string {
	if (Math.abs(growth) <= 0.05) return "lige så meget som før";
	if (growth <= -0.995) return "ikke noget mere";
	if (growth > 9) return "mange gange så meget som før";
	if (growth < 0.995) return `${growthText(growth, f)} end før`;
	const times = f.number(growth + 1);
	return `${times === "2" ? "dobbelt" : `${times} gange`} så meget som før`;
}

/** @example "12 % mere" */
const growthText = (growth: number, f: Figures) =>
	`${f.percent(Math.abs(growth))} ${growth < 0 ? "mindre" : "mere"}`;

/** @example "12 % mere omsætning end før" */
function goalText(growth: number, f: Figures, what: string, asMuch: string): string {
	if (growth === 0) return `${asMuch} ${what} som før`;
	const amount = `${f.percent(Math.abs(growth))} ${growth < 0 ? "mindre" : "mere"} ${what} end før`;
	return growth < 0 ? `kun ${amount}` : amount;
}
