import type { Lack } from "../../tiering/rate.ts";
import { dayText } from "../dayText.ts";
import type { OutlookWords, PersonaWords, ServerTierWords, SharedTierWords } from "../words/tiers.ts";
import { MARGIN, PROFIT } from "./facts.ts";
import { CUSTOMERS, plural, tag } from "./numbers.ts";
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
			who: "Små, eller løber lige rundt: de tager mere end deres del af tid og materialer, selvom de ikke gør noget galt",
			role: "Underviser og administrator",
			action:
				"Aftal én ændring med en dato, på vej mod niveau 2; lykkes det ikke, så henvis dem til en anden",
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
	lapsed: {
		who: "Er holdt op med at købe, eller næsten",
		action: "Spørg, hvorfor de holdt op; vind dem tilbage inden en bestemt dato, eller lad dem gå",
		marketing: "Én henvendelse, ingen kampagner",
		say: "Vi har ikke hørt fra jer et stykke tid. Har vi gjort noget forkert, eller har I fået andre behov?",
	},
	leftAlready: (isAlmost) => `De er allerede ${isAlmost ? "ved at gå" : "gået"}: lad dem gå`,
	needsFactsAction: "Svar først på det næste spørgsmål",
	neverBoughtAction: "Find ud af, om de overhovedet vil købe; hvis ikke, så brug ikke mere tid på dem",
	newCustomerAction: "Lær dem at kende, og aftal, hvad der skal ændres inden en bestemt dato",
	buysLessAction: (action) => `Spørg, hvorfor de køber mindre. Derefter: ${action}`,
	ifItHolds: (who) => `Hvis niveauet holder: ${who}`,
	listQuestion: {
		fitAgain:
			"Listen har ændret sig så meget, siden indstillingerne blev tilpasset, at niveauerne ikke siger ret meget. Vælg ”Tilpas til min liste igen”.",
		revenue:
			"Vi fandt ingen beløb i din liste, så der kan næsten intet siges om kunderne. Har en kolonne beløb, så vælg den under Opsætning. Ellers tilføj en kolonne med omsætningen for hver kunde og allerhelst også fortjenesten.",
		profits:
			"Listen er for kort til, at kunderne kan sammenlignes med hinanden. Tilføj en kolonne med fortjenesten på hver kunde, eller gennemgå dem én for én.",
		usualMargin:
			"Listen siger ikke, hvad du tjener, så niveauerne gælder kun indtil videre. Skriv din sædvanlige dækningsgrad (hvad du beholder af 100, før du trækker dine egne timer fra), eller tilføj en kolonne med fortjenesten på hver kunde.",
		previousRevenue:
			"Listen siger ikke, hvem der køber mere end før, og hvem der køber mindre. Tilføj en kolonne med omsætningen i perioden før eller med antallet af ordrer.",
		hourlyCost:
			"Listen har timer, men ingen pris på dem, så de tæller næsten ikke med. Skriv, hvad en af dine timer koster.",
	},
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
			drains: ({ netMargin, drains, profit }, f) =>
				`en ${MARGIN[profit]} på ${f.percentBelow(netMargin ?? 0)} er for lidt til besværet: ${drains
					.map((drain) => DRAINS[drain])
					.join(", ")}`,
			breaksEven: ({ netProfit, netMargin, customer, ageMonths, profit, assumedMargin }, f) => {
				const margin = f.percentBelow(netMargin ?? 0);
				if (netProfit === undefined)
					return `${(netMargin ?? 0) < 0 ? "vi taber penge på dem" : "løber kun lige rundt"} med en ${MARGIN[profit]} på ${margin}`;
				const on =
					(customer.revenue ?? 0) <= 0
						? "uden at få nogen omsætning"
						: `på en omsætning på ${f.money(customer.revenue!)}`;
				if (assumedMargin !== null) {
					const usual = `med den sædvanlige dækningsgrad på ${f.number(assumedMargin * 100)}\u00a0%`;
					if (netProfit < 0) return `vi ville tabe ${f.money(-netProfit)} ${on} ${usual}`;
					return netProfit === 0
						? `ville gå lige i nul ${on} ${usual}`
						: `ville kun lige løbe rundt ${usual}: ${f.money(netProfit)} ${on}`;
				}
				if (netProfit === 0) return `går lige i nul ${on}`;
				return netProfit < 0
					? `vi taber ${f.money(-netProfit)} ${on}, men de har ${ageText(ageMonths ?? 0)}: det er for tidligt at sige farvel`
					: `løber kun lige rundt: ${f.money(netProfit)} ${on} (${margin})`;
			},
			noLoss: ({ netProfit, netMargin, isSmall }, f) => {
				if (netProfit === undefined) return "får få point, men intet viser, at vi taber penge på dem";
				const share = netMargin === undefined ? "" : ` (${f.percent(netMargin)} af omsætningen)`;
				return `${isSmall ? "en lille kunde" : "får få point"}, men vi tjener ${f.money(netProfit)}${share}`;
			},
			unprovenProfit: ({ netMargin, profit }, f) =>
				netMargin === undefined
					? "kan ikke komme højere, så længe vi ikke ved, hvad vi tjener på dem"
					: `kan ikke komme højere med en ${MARGIN[profit]} på ${f.percentBelow(netMargin)}, som ikke er høj`,
			unprovenGrowth: ({ customer, growth }, f) => {
				if (customer.previousRevenue === 0)
					return "købte intet i perioden før, så intet viser endnu, om de vokser med os";
				return growth !== undefined && growth < 0
					? `kan ikke komme højere, så længe de køber ${f.percent(-growth)} mindre end før`
					: "kan ikke komme højere, så længe intet viser, at de vokser med os";
			},
			needsFacts: ({ knownShare, customer }, f) => {
				if (knownShare > 0) return `vi kender kun ${f.percentBelow(knownShare)} af det, der tæller`;
				return (customer.revenue ?? customer.lifetimeRevenue) === undefined
					? "vi ved endnu ikke noget, der kan give point"
					: "vi kender omsætningen, men har ikke sammenlignet den med andres";
			},
		},
		byScore: (score, justUnder, f) =>
			justUnder === null
				? `${f.points(score)} point ud af 100`
				: `lige under de ${f.number(justUnder)} point, som næste niveau kræver`,
		lapsed: ({ isAlmost, lastOrder, now, before, soFar }, f) => {
			const stopped = isAlmost ? "er næsten holdt op med at købe" : "er holdt op med at købe";
			const fall = before !== null && before > 0 && now !== null ? ([before, now] as const) : null;
			if (isAlmost && fall !== null)
				return `${stopped} (fra ${f.money(fall[0])} ned til ${f.money(fall[1])})`;
			if (lastOrder !== null) return `${stopped} (sidste ordre ${dayText(lastOrder, { tag })})`;
			if (fall !== null) return `${stopped} (${f.money(fall[0])} i perioden før)`;
			return soFar === null ? stopped : `${stopped} (${f.money(soFar)} i omsætning indtil nu)`;
		},
		forNow: (tier) => `${tier} indtil videre`,
		nothingStandsOut: (score) =>
			score === "" ? "intet springer i øjnene" : `${score}, og intet springer i øjnene`,
		lacks: (lacks) => `vi ved ikke, ${lacks.map((lack) => LACKS[lack]).join(", eller ")}`,
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
		buysAgain: "Når de køber igen",
		buys: "Når de køber",
		none: "Ingen enkelt ændring er nok",
		breakEven: (amount, rise, f, profit) =>
			rise === null
				? `Går i nul med ${f.money(amount)} mere i ${PROFIT[profit]}`
				: `Går i nul med ${f.percent(rise)} højere priser (+${f.money(amount)})`,
		changes: (tier, changes) => `${tier} med ${changes}`,
		or: " eller ",
		answer: (fact, answer) => `${fact}: ”${answer}”`,
	},
	note: {
		known: (share, f) => `${f.percent(share)} kendt`,
		range: (likely, full) => `${likely === null ? "" : `sandsynligvis ${likely}, `}kan være ${full}`,
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
	profit: { gross: "Bruttofortjeneste", net: "Nettofortjeneste" },
	margin: { gross: "Dækningsgrad", net: "Nettomargin" },
	report: { known: "Kendt", ownTier: "Niveau uden anbefalinger" },
	wayUp: {
		heading: "Vejen op",
	},
	note: {
		heading:
			"Customer Tiers skriver denne kolonne på ny ved hver kørsel. Du må gerne sortere, skjule eller flytte den.",
		folded:
			"Der er flere resultater til højre. Er de foldet sammen, vises de med plusset over kolonnerne eller pilen mellem kolonnernes bogstaver.",
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
	lapsed: (isAlmost) => (isAlmost ? "Er næsten holdt op med at købe" : "Er holdt op med at købe"),
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

const LACKS: Readonly<Record<Lack, string>> = {
	profit: "hvad vi tjener på dem",
	growth: "om de vokser",
};

const ageText = (count: number) =>
	count <= 0
		? "været kunde i under en måned"
		: `kun været kunde i ${plural(count, { one: "måned", other: "måneder" })}`;

const DRAINS = {
	priceShopper: "jagter prisen",
	neverHappy: "aldrig tilfredse",
	heavyOnTime: "tager meget af vores tid",
} as const;
