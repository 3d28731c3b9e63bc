import type { OutlookWords, PersonaWords, ServerTierWords, SharedTierWords } from "../words/tiers.ts";
import { CUSTOMERS, plural } from "./numbers.ts";
import { referralHeadings } from "./referrals.ts";

/** Counts in years from two years on. */
const durationText = (months: number) =>
	months < 24
		? plural(months, { one: "måned", other: "måneder" })
		: plural(Math.floor(months / 12), { one: "år", other: "år" });

export const shared = (): SharedTierWords => ({
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
		const many = referred === 0 ? "kunder" : plural(referred, CUSTOMERS);
		const who = `${referred === 1 ? "den kunde" : `de ${many}`}, de har skaffet, er`;
		return worth === undefined
			? `Se først, hvad ${who} værd. Derefter: ${action}`
			: `D${who.slice(1)} ${f.money(worth)} værd: se på det først. Derefter: ${action}`;
	},
	why: {
		gate: {
			manual: ({ customer, computed }) => {
				const reason = customer.manualReason === undefined ? "" : ` (${customer.manualReason})`;
				return `sat manuelt${reason}; ${computed === "needsFacts" ? "tallene alene er ikke nok til et niveau" : `tallene siger niveau ${computed}`}`;
			},
			newCustomer: ({ ageMonths }) => `har ${ageText(ageMonths ?? 0)}: det er for tidligt at sige farvel`,
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
				netProfit === undefined
					? `${(netMargin ?? 0) < 0 ? "vi taber penge på dem" : "løber kun lige rundt"} med en nettomargin på ${f.percentBelow(netMargin ?? 0)}`
					: netProfit < 0
						? `vi taber ${f.money(-netProfit)} på en omsætning på ${f.money(customer.revenue ?? 0)}, men de har ${ageText(ageMonths ?? 0)}: det er for tidligt at sige farvel`
						: `løber kun lige rundt: ${f.money(netProfit)} på en omsætning på ${f.money(customer.revenue ?? 0)} (${f.percentBelow(netMargin ?? 0)})`,
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
				if (days < 0) return `betaler ${plural(-days, { one: "dag", other: "dage" })} før tid`;
				return `betaler ${isFor ? "kun " : ""}${plural(days, { one: "dag", other: "dage" })} for sent`;
			},
			accountRequests: (value, isFor) =>
				value === 0
					? "har aldrig haft brug for bogholderiet"
					: `har ${isFor ? "kun " : ""}haft brug for bogholderiet ${value === 1 ? "én gang" : plural(value, { one: "gang", other: "gange" })}`,
			timeCost: (value, isFor, f) =>
				value === 0
					? "bruger ingen af vores timer"
					: `vores timer koster ${isFor ? "kun " : ""}${f.percent(value)} af det, de betaler`,
			complaints: (value, isFor) =>
				value === 0
					? "ingen klager"
					: `${isFor ? "kun " : ""}${plural(value, { one: "klage", other: "klager" })}`,
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
				value === 1
					? "køber ét produkt"
					: `køber ${plural(value, { one: "produkt", other: "forskellige produkter" })}`,
			referred: (value) =>
				value === 0 ? "har ikke skaffet os nogen kunder" : `har skaffet os ${plural(value, CUSTOMERS)}`,
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
	outlook: outlook(),
	override: {
		ranOut: (tier, day) => `${tier}, som var sat manuelt, gjaldt kun til og med ${day}.`,
	},
	persona: persona(),
});

export const server = (): ServerTierWords => ({
	results: {
		tier: "Niveau",
		score: "Point",
		range: "Spænd",
		why: "Hvorfor",
		nextStep: "Næste skridt",
		nextQuestion: "Næste spørgsmål",
		persona: persona().heading,
		sixMonths: outlook().headings.sixMonths,
		longTerm: outlook().headings.longTerm,
		referred: referralHeadings().referred,
		referralValue: referralHeadings().influence,
		referralCredit: referralHeadings().credit,
	},
	netProfit: "Nettofortjeneste",
	report: { known: "Kendt", ownTier: "Niveau uden anbefalinger" },
	wayUp: {
		heading: "Vejen op",
	},
	note: {
		heading:
			"Customer Tiers skriver denne kolonne på ny ved hver kørsel. Du må gerne sortere, skjule eller flytte den.",
		neutral: "Begynder ved 50,0",
		computed: (tier) => `Tallene siger ${tier}`,
		customer: (name) => `Gælder ${name}`,
		countsWith: (names, more) => `Tæller som én kunde med ${names}${more > 0 ? ` og ${more} til` : ""}`,
		writtenBy: "— Customer Tiers",
	},
	override: {
		past: (count, day, who) =>
			count === 1
				? `Et manuelt sat niveau udløb ${day}: ${who}. Sæt det igen, eller ophæv det.`
				: `Manuelt satte niveauer udløb ${day}: ${who}. Sæt dem igen, eller ophæv dem.`,
		soon: (count, day, who) =>
			count === 1
				? `Et manuelt sat niveau udløber ${day}: ${who}.`
				: `Manuelt satte niveauer udløber ${day}: ${who}.`,
		lines: {
			past: [
				"Udløbet",
				(count) =>
					`${plural(count, { one: "manuelt sat niveau", other: "manuelt satte niveauer" })} er udløbet: sæt ${count === 1 ? "det" : "dem"} igen, eller ophæv ${count === 1 ? "det" : "dem"}`,
			],
			soon: [
				"Udløber snart",
				(count) =>
					`${plural(count, { one: "manuelt sat niveau", other: "manuelt satte niveauer" })} udløber inden for en måned`,
			],
		},
	},
});

const outlook = (): OutlookWords => ({
	headings: { sixMonths: "Om et halvt år", longTerm: "På lang sigt" },
	sixMonths: {
		likely: (chance) => `Bliver sandsynligvis (chance ${chance})`,
		either: (chance) => `Kan gå begge veje (chance ${chance})`,
		atRisk: (chance) => `I fare for at gå (chance for, at de bliver: ${chance})`,
	},
	longTerm: {
		growing: "Ventes at vokse",
		holding: "Ventes at være stabil",
		shrinking: "Ventes at gå tilbage",
	},
	notExpanding: "Vokser ikke for tiden",
});

const persona = (): PersonaWords => ({
	heading: "Kundetype",
	names: {
		draining: "Dræner os",
		bringsOutBest: "Får det bedste frem i os",
		stuck: "Gik i stå ved første ordre",
	},
	evidence: {
		orders: (orders) => plural(orders, { one: "ordre", other: "ordrer" }),
		ageMonths: (months) => `har været kunde i ${durationText(months)}`,
	},
	flags: {
		profitableButDraining: (tier) => `Lønsom, men drænende: niveau ${tier}, og det er værd at tage en snak.`,
		stalledEarner: (tier) => `God indtjening, men gået i stå: niveau ${tier} uden at komme videre.`,
		advocate: (tier, influence, value, f) =>
			`Ambassadør: niveau ${tier} uden anbefalinger, men har skaffet os kunder til en værdi af ${f.money(influence)} mod ${f.money(value)} for dem selv.`,
	},
});

const ageText = (count: number) =>
	count <= 0
		? "været kunde i under en måned"
		: `kun været kunde i ${plural(count, { one: "måned", other: "måneder" })}`;

const DRAINS = {
	priceShopper: "jagter prisen",
	neverHappy: "aldrig tilfredse",
	heavyOnTime: "tager meget af vores tid",
} as const;
