import type { LeftOutReason } from "../../table/reading.ts";
import type { FromKnown } from "../../tiering/summary/diagnosis/diagnosis.ts";
import type { Figures } from "../figures.ts";
import { joinList } from "../joinList.ts";
import { percentBesideLimit, pointsBesideLimit } from "../percentBesideLimit.ts";
import type { PluralForms } from "../plural.ts";
import type { ProfitKind } from "../profitKind.ts";
import type { ServerSummaryWords } from "../words/summary.ts";
import { CELLS, CUSTOMERS, number, plural, ROWS } from "./numbers.ts";

export const server = (): ServerSummaryWords => ({
	summary: {
		tab: "Kundeoversigt",
		title: "Kundeniveauer",
		of: (list) => `Fra fanen ”${list}”`,
		about: (list, customers, known, day, by) =>
			`Fra fanen ”${list}” den ${day}${by ? `, af ${by}` : ""}: ${plural(customers, CUSTOMERS)}; ${known} af det, der tæller, er kendt.`,
		assumed: (customers, all, margin) =>
			`Nettofortjenesten er antaget for ${number(customers)} af ${plural(all, CUSTOMERS)}: den bygger på den sædvanlige dækningsgrad på ${margin}.`,
		nobodyPlaced: (customers) =>
			`Vi ved for lidt til at placere ${customers === 1 ? "kunden" : `nogen af de ${number(customers)} kunder`}.`,
		nothingFound: (told, all) =>
			told === all
				? `Ingen af de ${all} spørgsmål nedenfor kræver handling.`
				: `Så vidt vi kan se, kræver ingen af de ${all} spørgsmål nedenfor handling.`,
		parts: {
			tiers: "Betjener vi de rigtige kunder?",
			personas: "Hvad er det for nogle kunder?",
			diagnoses: "Hvordan går det?",
			whatIf: "Hvad nu hvis …",
			whale: "Hvem tjener vi på, og hvem taber vi på?",
			effort: "Hvor går vores markedsføring hen?",
			first: "Hvad gør vi på mandag?",
			moved: "Hvem har flyttet sig?",
			reading: "Sådan er listen læst",
		},
		headings: (profit) => [
			"Niveau",
			"Vores rolle",
			"Kunder",
			"% af kunderne",
			"Omsætning",
			"% af omsætningen",
			PROFIT[profit],
			"% af fortjenesten",
			"Timer",
			"% af timerne",
			"Point i snit",
		],
		unknown: "ukendt",
		forNow: (provisional, customers) =>
			provisional < customers
				? `${number(provisional)} af dem indtil videre`
				: customers > 1
					? "alle indtil videre"
					: "indtil videre",
		ofTheseForNow: "Heraf indtil videre",
		all: "Alle kunder",
		adds: (customers, revenue, netProfit, profit) =>
			`Kontrol: niveauerne stemmer med listen — ${plural(customers, CUSTOMERS)}, omsætning ${revenue}, ${PROFIT[profit].toLowerCase()} ${netProfit}.`,
		addsNot: (customers, revenue, netProfit, profit) =>
			`Kontrol: niveauerne stemmer IKKE med listen, som har ${plural(customers, CUSTOMERS)}, omsætning ${revenue}, ${PROFIT[profit].toLowerCase()} ${netProfit}. Giv os gerne besked.`,
		unknownMoney: (revenue, netProfit, profit) => {
			const unknown = [
				...(revenue > 0 ? [`omsætningen for ${plural(revenue, CUSTOMERS)}`] : []),
				...(netProfit > 0 ? [`${PROFIT[profit].toLowerCase()}n for ${plural(netProfit, CUSTOMERS)}`] : []),
			];
			return `Ukendt og derfor ikke talt med: ${unknown.join(", ")}.`;
		},
		provisional: (customers, all, lacks, counts) =>
			`${number(customers)} af ${plural(all, CUSTOMERS)} har kun deres niveau indtil videre, for ${lacks}: ${counts}.`,
		lapsed: (customers, all, before) => {
			const stopped = `${number(customers)} af ${plural(all, CUSTOMERS)} er holdt op med at købe, eller næsten`;
			return before === null ? `${stopped}.` : `${stopped}; i perioden før købte de for ${before}.`;
		},
		valueBy: (measure, profit) =>
			`Værdi måles ved ${{ netProfit: PROFIT[profit].toLowerCase(), revenue: "omsætning", lifetimeRevenue: "omsætning indtil nu" }[measure]}.`,
		offByHand: (gate) => `${gate} – fra: slået fra på fanen med indstillinger.`,
		personas: {
			headings: ["Kundetype", "Det kender vi dem på"],
			meaning: {
				draining: "De koster kræfter, klager eller vil noget nyt hver uge.",
				bringsOutBest: "De giver energi, kommer med nye behov eller nye kunder og vokser.",
				stuck: "De bestiller det samme som altid og vokser ikke.",
				none: "Intet af det, vi ved, peger på en af typerne.",
			},
			none: "Ingen af dem",
		},
		whatIf: {
			headings: { hours: "Timer", change: "Ændring" },
			lines: {
				now: "Som det er nu",
				allLikeTier1: "Alle kunder var som gennemsnittet på niveau 1",
				withoutTier4: "Niveau 4 var væk, med det de giver og koster",
				repriced: "Alle på niveau 3 og 4, vi taber på, fik en pris, der går i nul",
			},
			estimate: "Et skøn, hvor alt andet er uændret. Tomt, hvor intet vides om dem, der ville ændre sig.",
			nothing: "Der er intet at regne på: hverken fortjeneste eller timer er kendt for nogen kunde.",
		},
		chart: {
			tiers: (tier, customers, netProfit, profit) =>
				`${tier}: ${customers} af kunderne, ${netProfit} af ${PROFIT[profit].toLowerCase()}n`,
			share: "Andel af hele listen",
		},
		effort: (now, advice, over) => {
			if (over === 0) return `${now} af indsatsen går hertil, som den bør.`;
			const points = `${Math.abs(over)} procentpoint`;
			return `${now} af indsatsen går hertil, og ${advice} burde: ${points} for ${over > 0 ? "meget" : "lidt"}.`;
		},
		first: {
			headings: (by, forNow) => {
				const amount = by === null ? [] : [by === "revenue" ? "omsætning" : PROFIT[by].toLowerCase()];
				const about = [...amount, ...(forNow ? ["alle niveauer gælder indtil videre"] : [])];
				return [
					"Hvem vi ringer til",
					"Hvad vi gør",
					about.length === 0 ? "Hvorfor" : `Hvorfor (${about.join("; ")})`,
				];
			},
			lapsed: "Holdt op med at købe",
			bought: (money) => `købte tidligere for ${money}`,
			overdue: "Over fristen",
			plans: (count) => `${plural(count, { one: "plan", other: "planer" })} er over fristen`,
			askWhyLess: "Spørg, hvorfor de køber mindre",
			stands: ({ amount, isProfit, share, hours }, f) => {
				const spent = hours === null ? "" : `${f.hours(hours)} ${hours === 1 ? "time" : "timer"}`;
				if (amount === null) return spent === "" ? "" : `tog ${spent}`;
				const whole =
					share?.of === "earners"
						? "det, de kunder tjener ind, der giver overskud"
						: `al ${isProfit ? "fortjeneste" : "omsætning"}`;
				const of = share === null ? "" : ` (${f.percent(share.part)} af ${whole})`;
				const within = spent === "" ? "" : ` på ${spent}`;
				if (!isProfit) return `købte for ${f.money(amount)}${of}${within}`;
				const did = amount < 0 ? `vi tabte ${f.money(-amount)}` : `vi tjente ${f.money(amount)}`;
				return `${did}${of}${within}`;
			},
			findOut: (question) => `find først ud af: ${question}`,
			buysLess: (lost, part) =>
				lost === null ? `køber ${part} mindre end før` : `købte for ${lost} mindre end før (−${part})`,
		},
		moved: {
			headings: [(day) => `Siden den ${day}`, "Hvor mange", "Hvem, fra hvilket niveau til hvilket"],
			ways: {
				up: "Rykket op",
				down: "Rykket ned",
				told: "Har fået et niveau",
				untold: "Har mistet sit niveau",
			},
			customers: (count) => plural(count, CUSTOMERS),
			policy: "Indstillinger ændret",
			policyOn: (day) => `Indstillingerne blev ændret den ${day}: flytninger siden da kan skyldes det`,
			modelOn: (day) =>
				`Siden den ${day} udregnes niveauerne på en ny måde: flytninger siden da kan skyldes det`,
		},
		unread: (cells, list) =>
			cells === 0
				? `Alle celler på ”${list}” kunne læses.`
				: `${plural(cells, CELLS)} på ”${list}” kunne ikke læses og regnes som ukendt.`,
		more: (others) => `og ${number(others)} til`,
		leftOut: (rows, list) =>
			`${plural(rows, ROWS)} på ”${list}” er udeladt, fordi ${rows === 1 ? "den ikke er en kunde" : "de ikke er kunder"}:`,
		leftOutRow: (row, found, why) => `Række ${row}: ”${found}” (${why})`,
		leftOutAs: {
			total: "en total",
			nameless: "intet kundenavn",
			repeatedHeader: "overskrifterne igen",
			note: "en bemærkning eller forklaring",
			ourFormula: "udfyldt af en af vores formler",
			pageBreak: "mellem to sider",
			otherTable: "fra en anden tabel",
			group: "en række for en hel gruppe",
			torn: "revet i stykker i filen",
		},
		leftOutRows: (rows, why) => plural(rows, LEFT_OUT_ROWS[why]),
		inDoubt: (doubts, part) =>
			`Vi er i tvivl om ${plural(doubts, DOUBTS)}, så nogle niveauer kan være forkerte: se ”${part}” nedenfor.`,
		doubts: (doubts, list) =>
			`Vi er i tvivl om ${plural(doubts, DOUBTS)} på ”${list}”. Se de nævnte celler efter, ret dem, og inddel igen.`,
		end: "Skriv under denne linje eller til højre: det bliver stående. Alt ovenover skrives på ny, når kunderne inddeles.",
	},
	diagnosis: {
		questions: {
			bottomHeavy: "Giver de fleste kunder os for lidt?",
			workingTooHard: "Går timerne til dem, der giver lidt?",
			servingAnyone: "Siger vi ja til alle?",
			tier4Losses: "Koster nogle kunder os penge?",
			floodOfSmallOrders: "Lever vi af småordrer?",
			livingOnDrama: "Lever vi af kunder, der dræner os?",
			stagnation: "Står de faste kunder stille?",
			concentration: "Bærer én kunde det hele?",
			hiddenAdvocates: "Overser vi dem, der anbefaler os?",
		},
		levels: { act: "Gør noget", watch: "Hold øje", fine: "I orden", unknown: "Ved vi ikke endnu" },
		atUsualMargin: (finding) => `${finding}, ved den sædvanlige dækningsgrad`,
		verdicts: { yes: "Ja", no: "Nej", unknown: "Det ved vi ikke" },
		found: {
			bottomHeavy: ({ found, limit, value, leastValue }, f) => {
				if (found === null) return NOBODY_RATED;
				const low = `${percentBesideLimit(found, limit, f)} af de inddelte kunder ligger på niveau 3–4`;
				const limited = `(grænser ${f.percent(limit)} og ${f.percent(leastValue)})`;
				if (found === 0) return `ingen af de inddelte kunder ligger på niveau 3–4 ${limited}`;
				if (value === null) return `${low}; ingen ved, hvad de giver ${limited}`;
				const bring =
					value < 0
						? "de koster os penge"
						: `de giver ${percentBesideLimit(value, leastValue, f)} af værdien`;
				return `${low}; ${bring} ${limited}`;
			},
			workingTooHard: ({ found, limit, hours, netProfit, known, customers, isEnough }, f) => {
				if (!isEnough) return tooFew("både timer og fortjeneste", known, customers);
				if (found === null) return "der er ingen timer, eller ingen fortjeneste, at dele op";
				const apart = pointsBesideLimit(found, limit, f);
				if ((netProfit ?? 0) < 0)
					return `niveau 3–4 tager ${f.percent(hours ?? 0)} af timerne og koster os penge (grænse: en forskel på ${pointsBesideLimit(limit, found, f)} procentpoint)`;
				const shares = `niveau 3–4 tager ${f.percent(hours ?? 0)} af timerne og giver ${f.percent(netProfit ?? 0)} af fortjenesten`;
				return `${shares}, en forskel på ${apart} procentpoint (grænse ${pointsBesideLimit(limit, found, f)})`;
			},
			servingAnyone: ({ found, open, limit }, f) => {
				if (found === null || open === 1) return NOBODY_RATED;
				const more = open > 0 ? `, og ${f.percent(open)} mangler fakta` : "";
				return `${percentBesideLimit(found, limit, f)} af kunderne ligger på niveau 1–2${more} (grænse: mindst ${f.percent(limit)})`;
			},
			tier4Losses: ({ found, limit, losers, unknown, known, customers, isEnough }, f) => {
				if (!isEnough) return tooFew("fortjenesten", known, customers);
				if (found === null && unknown > 0)
					return `ingen ved, hvad vi tjener på ${plural(unknown, CUSTOMERS)} på niveau 4`;
				if (found === null) return NOBODY_RATED;
				const limited = `(grænse ${f.money(limit)})`;
				if (losers === 0) return `ingen på niveau 4 har taget noget af fortjenesten ${limited}`;
				const least = unknown > 0 ? "mindst " : "";
				return `${plural(losers, CUSTOMERS)} på niveau 4 har taget ${least}${f.money(found)} af fortjenesten ${limited}`;
			},
			floodOfSmallOrders: (test, f) => ofRevenue("gik i stå ved første ordre", test, f),
			livingOnDrama: (test, f) => ofRevenue("dræner os", test, f),
			stagnation: ({ found, open, limit }, f) =>
				found === null
					? "vi kender ikke både alder og vækst for nogen, der har været kunde i et år"
					: `${percentBesideLimit(found, limit, f)} af dem, der har været kunder i over et år, vokser ikke${cannotTell(open, f)} (grænse ${f.percent(limit)})`,
			concentration: ({ found, limit, isMet, who, ...rest }, f) => {
				if (found === null) return noRevenue(rest);
				const largest = isMet === true ? who : `den største kunde, ${who},`;
				return `${largest} står for ${percentBesideLimit(found, limit, f)} af ${revenue(rest)} (grænse ${f.percent(limit)})`;
			},
			hiddenAdvocates: ({ found, limit, who }, f) => {
				if (found === null) return "vi ved for lidt om, hvem der har anbefalet os til hvem";
				const limited = `(grænse ${f.number(limit)})`;
				if (found === 0)
					return `ingen på niveau 3–4 har skaffet os kunder, der er mere værd end dem selv ${limited}`;
				const more = who.length > MAX_NAMED ? ` og ${f.number(who.length - MAX_NAMED)} til` : "";
				return `${plural(found, CUSTOMERS)} på niveau 3–4 har skaffet os andre, der er mere værd: ${joinList(who.slice(0, MAX_NAMED))}${more} ${limited}`;
			},
		},
	},
	movement: {
		corner: (from, to) => `${from}\u00a0↓ ${to}\u00a0→`,
		unseen: "Nye",
		byPolicy: "Heraf ved ændrede indstillinger",
		part: (from, to) => `Hvilken vej flytter de sig? Fra den ${from} til den ${to}`,
		found: ({ up, down, byPolicy }, from, to) => {
			const when = to === null ? `siden den ${from}` : `fra den ${from} til den ${to}`;
			const more = up + down === 0 ? "" : "yderligere ";
			const others =
				byPolicy === 0 ? "" : `; ${more}${number(byPolicy)} flyttede sig, da indstillingerne blev ændret`;
			return `${upAndDown(up, down)} ${when}${others}.`;
		},
		days: {
			from: "Fra",
			to: "Til",
			hint: "Skriv andre datoer her, og inddel igen.",
			badFrom: (found, to, used) => `”${found}” er ikke en dato før den ${to}; den ${used} bruges i stedet.`,
			badTo: (found, first, used) =>
				`”${found}” er ikke en dato efter den ${first}, hvor historikken begynder; den ${used} bruges i stedet.`,
		},
		counted:
			"Tallene gælder de kunder, der står på listen nu. Formlen TIER_MOVEMENT tæller alle i historikken mellem to vilkårlige dage.",
		axes: { x: "Niveau den første dag (farver: den sidste dag)", y: "Kunder" },
		problem: {
			noHistory: (formula, found) =>
				`${formula} skal have fanen med historikken, for eksempel ${formula}(Niveauhistorik!A:K); den fik ${found}.`,
			noTiers: (formula) =>
				`${formula} fandt ingen linje, der siger, hvilket niveau en kunde er på. Inddel først dine kunder, og giv den hele fanen med historikken, for eksempel Niveauhistorik!A:K.`,
			badDay: {
				from: (formula, found) =>
					`${formula} skal have den første dag som andet argument, for eksempel en celle med datoen 31-01-2026, eller ingenting; den fik ${found}.`,
				to: (formula, found) =>
					`${formula} skal have den sidste dag som tredje argument, for eksempel en celle med datoen 31-12-2026, eller ingenting; den fik ${found}.`,
			},
			wrongOrder: (formula, from, to) =>
				`${formula} skal have den tidligste dag først; den fik den ${from} og derefter den ${to}. Byt om på de to.`,
		},
	},
	whale: {
		headings: (profit) => [
			"Kunder",
			"% af kunderne",
			PROFIT[profit],
			`${PROFIT[profit]} i alt`,
			"% af fortjenesten",
		],
		parts: ["% af kunderne", "De bedste først"],
		found: (earn, cost) =>
			earn.customers === 0
				? `Ingen har tjent noget ind; ${plural(cost.customers, CUSTOMERS)} (${cost.share}) har kostet ${cost.money}.`
				: `${plural(earn.customers, CUSTOMERS)} (${earn.share}) har tjent ${earn.money} ind; ${
						cost.customers === 0
							? "ingen har taget noget tilbage."
							: `${plural(cost.customers, CUSTOMERS)} (${cost.share}) har taget ${cost.money} tilbage.`
					}`,
		columns: (count) => `${count} kolonner`,
		noProfits: (formula, found) =>
			`${formula} skal have kolonnen med kundernes nettofortjeneste, i tal og uden totaler, for eksempel ${formula}(D2:D200); den fik ${found}.`,
	},
});

const PROFIT: Readonly<Record<ProfitKind, string>> = {
	gross: "Bruttofortjeneste",
	net: "Nettofortjeneste",
};

const DOUBTS: PluralForms = { one: "ting", other: "ting" };

const LEFT_OUT_ROWS: Readonly<Record<LeftOutReason, PluralForms>> = {
	total: { one: "total", other: "totaler" },
	nameless: { one: "række uden kundenavn", other: "rækker uden kundenavn" },
	repeatedHeader: { one: "række, der gentager overskrifterne", other: "rækker, der gentager overskrifterne" },
	note: { one: "bemærkning eller forklaring", other: "bemærkninger eller forklaringer" },
	ourFormula: { one: "række, som vores formler udfylder", other: "rækker, som vores formler udfylder" },
	pageBreak: { one: "linje mellem to sider", other: "linjer mellem to sider" },
	otherTable: { one: "række fra en anden tabel", other: "rækker fra en anden tabel" },
	group: { one: "række for en hel gruppe", other: "rækker for hele grupper" },
	torn: { one: "række, der er revet i stykker i filen", other: "rækker, der er revet i stykker i filen" },
};

/** Customers named in a finding. The rest are counted. */
const MAX_NAMED = 2;

const NOBODY_RATED = "ingen kunder er inddelt endnu";

function ofRevenue(
	who: string,
	{ found, open, limit, ...rest }: FromKnown & { found: number | null; open: number; limit: number },
	f: Figures,
): string {
	if (found === null) return noRevenue(rest);
	if (open === 1)
		return `ingen kan endnu sige, hvilke kunder der ${who} (grænse ${f.percent(limit)} af omsætningen)`;
	const share = `${percentBesideLimit(found, limit, f)} af ${revenue(rest, ",")} kommer fra kunder, der ${who}`;
	return `${share}${cannotTell(open, f)} (grænse ${f.percent(limit)})`;
}

function noRevenue({ known, customers, isEnough }: FromKnown): string {
	return isEnough ? "der er ingen omsætning at dele op" : tooFew("omsætningen", known, customers);
}

/** A clause in the middle of a sentence ends with a comma. */
const revenue = ({ known, customers }: FromKnown, comma = "") =>
	known < customers ? `den omsætning, vi kender${comma}` : "omsætningen";

const tooFew = (what: string, known: number, customers: number) =>
	known === 0
		? `vi kender ikke ${what} for nogen`
		: `vi kender kun ${what} for ${known} af ${plural(customers, CUSTOMERS)}`;

const cannotTell = (open: number, f: Figures) =>
	open > 0 ? `; om yderligere ${f.percent(open)} ved vi det ikke` : "";

function upAndDown(up: number, down: number): string {
	if (up + down === 0) return "Ingen er rykket op eller ned";
	if (down === 0) return `${number(up)} er rykket op og ingen ned`;
	return up === 0
		? `${number(down)} er rykket ned og ingen op`
		: `${number(up)} er rykket op og ${number(down)} ned`;
}
