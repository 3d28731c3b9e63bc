import type { FromKnown } from "../../../tiering/summary/diagnosis/diagnosis.ts";
import type { Figures } from "../../figures.ts";
import { listed } from "../../listed.ts";
import { percentBeside, pointsBeside } from "../../percentBeside.ts";
import { pluralIn } from "../../plural.ts";
import type { DiagnosisWords } from "../diagnosisWords.ts";

const plural = pluralIn("da-DK");

export const diagnosis = (): DiagnosisWords => ({
	names: {
		bottomHeavy: "Bundtung",
		workingTooHard: "Arbejder vi for hårdt",
		servingAnyone: "Siger vi ja til alle",
		moneyLosersBill: "Regningen for tabsgivende kunder",
		floodOfSmallOrders: "Drukner vi i småordrer",
		livingOnDrama: "Lever vi af drama",
		circus: "Cirkus",
		leaningOnOne: "Afhængige af én kunde",
		hiddenAdvocates: "Oversete ambassadører",
	},
	verdicts: { yes: "Ja", no: "Nej", unknown: "Det ved vi ikke" },
	found: {
		bottomHeavy: ({ found, limit }, f) =>
			found === null
				? NOBODY_RATED
				: `${percentBeside(found, limit, f)} af de inddelte kunder ligger på niveau 3–4 (grænse ${f.percent(limit)})`,
		workingTooHard: ({ found, limit, hours, netProfit, known, customers, isEnough }, f) => {
			if (!isEnough) return tooFew("både timer og nettofortjeneste", known, customers);
			if (found === null) return "der er ingen timer, eller ingen nettofortjeneste, at dele op";
			const apart = pointsBeside(found, limit, f);
			const shares = `niveau 3–4 tager ${f.percent(hours ?? 0)} af timerne og giver ${f.percent(netProfit ?? 0)} af nettofortjenesten`;
			return `${shares}, en forskel på ${apart} procentpoint (grænse ${pointsBeside(limit, found, f)})`;
		},
		servingAnyone: ({ found, open, limit }, f) => {
			if (found === null || open === 1) return NOBODY_RATED;
			const more = open > 0 ? `, og ${f.percent(open)} mangler fakta` : "";
			return `${percentBeside(found, limit, f)} af kunderne ligger på niveau 1–2${more} (grænse: mindst ${f.percent(limit)})`;
		},
		moneyLosersBill: ({ found, limit, losers, unknown }, f) => {
			if (found === null && unknown > 0)
				return `ingen ved, hvad vi tjener på ${plural(unknown, "kunde", "kunder")} på niveau 4`;
			if (found === null) return NOBODY_RATED;
			const limited = `(grænse ${f.money(limit)})`;
			if (losers === 0) return `ingen på niveau 4 har taget noget af fortjenesten ${limited}`;
			const least = unknown > 0 ? "mindst " : "";
			return `${plural(losers, "kunde", "kunder")} på niveau 4 har taget ${least}${f.money(found)} af fortjenesten ${limited}`;
		},
		floodOfSmallOrders: (test, f) => ofRevenue("gik i stå ved første ordre", test, f),
		livingOnDrama: (test, f) => ofRevenue("dræner os", test, f),
		circus: ({ found, open, limit }, f) =>
			found === null
				? "vi kender ikke både alder og vækst for nogen, der har været kunde i et år"
				: `${percentBeside(found, limit, f)} af dem, der har været kunder i over et år, vokser ikke${nobodyCanTell(open, f)} (grænse ${f.percent(limit)})`,
		leaningOnOne: ({ found, limit, isMet: holds, who, ...rest }, f) => {
			if (found === null) return noRevenue(rest);
			const largest = holds === true ? who : `den største kunde, ${who},`;
			return `${largest} står for ${percentBeside(found, limit, f)} af ${revenue(rest)} (grænse ${f.percent(limit)})`;
		},
		hiddenAdvocates: ({ found, limit, who }, f) => {
			if (found === null) return "vi ved for lidt om, hvem der har anbefalet os til hvem";
			const limited = `(grænse ${f.number(limit)})`;
			if (found === 0)
				return `ingen på niveau 3–4 har skaffet os kunder, der er mere værd end dem selv ${limited}`;
			const more = who.length > NAMED ? ` og ${f.number(who.length - NAMED)} til` : "";
			return `${plural(found, "kunde", "kunder")} på niveau 3–4 har skaffet os andre, der er mere værd end dem selv: ${listed(who.slice(0, NAMED))}${more} ${limited}`;
		},
	},
});

/** How many customers are named. */
const NAMED = 3;

const NOBODY_RATED = "ingen kunder er inddelt endnu";

function ofRevenue(
	who: string,
	{ found, open, limit, ...rest }: FromKnown & { found: number | null; open: number; limit: number },
	f: Figures,
): string {
	if (found === null) return noRevenue(rest);
	if (open === 1)
		return `ingen kan endnu sige, hvilke kunder der ${who} (grænse ${f.percent(limit)} af omsætningen)`;
	const share = `${percentBeside(found, limit, f)} af ${revenue(rest, ",")} kommer fra kunder, der ${who}`;
	return `${share}${nobodyCanTell(open, f)} (grænse ${f.percent(limit)})`;
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
		: `vi kender kun ${what} for ${known} af ${plural(customers, "kunde", "kunder")}`;

const nobodyCanTell = (open: number, f: Figures) =>
	open > 0 ? `, og om yderligere ${f.percent(open)} ved vi det ikke endnu` : "";
