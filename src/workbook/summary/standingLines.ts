import type { Language } from "../../i18n/language.ts";
import { profitKind } from "../../i18n/profitKind.ts";
import { tierCountsText } from "../../i18n/tierCountsText.ts";
import { withFullStop } from "../../i18n/withFullStop.ts";
import { isGateOn } from "../../settings/readFitted.ts";
import type { Settings } from "../../settings/readSettings.ts";
import { SWITCHED_GATES } from "../../settings/settingsLayout.ts";
import { exactSum } from "../../tiering/exactSum.ts";
import type { Policy } from "../../tiering/policy.ts";
import { isProvisional, type Lack, type Rating } from "../../tiering/rate.ts";
import { countByPlacement } from "../../tiering/summary/countByPlacement.ts";
import { line, type SummaryLine } from "./summaryLine.ts";

/** What the tiers rest on, said once: who is in a tier for now, who has stopped buying, the measure of value, and gates that are off. */
export function standingLines(
	ratings: readonly Rating[],
	policy: Policy,
	owners: Settings["owners"],
	language: Language,
): SummaryLine[] {
	const { settings, summary } = language.words;
	return [
		...provisionalLine(ratings, language),
		...lapsedLine(ratings, language),
		...(policy.criteria.value.off === null
			? [line("tiers.value", "plain", summary.valueBy(policy.valueBy, profitKind(policy)))]
			: []),
		...SWITCHED_GATES.filter((gate) => !isGateOn(gate, policy)).map((gate) => {
			const name = settings.gates[gate];
			const text =
				owners[gate] === "user" ? summary.offByHand(name) : withFullStop(settings.off(name, "lacksFacts"));
			return line(`tiers.${gate}`, "plain", text);
		}),
	];
}

const LACKS: readonly Lack[] = ["profit", "growth"];

function provisionalLine(ratings: readonly Rating[], { words }: Language): SummaryLine[] {
	const provisional = ratings.filter(isProvisional);
	if (provisional.length === 0) return [];
	const lacks = LACKS.filter((lack) => provisional.some((rating) => rating.lacks.includes(lack)));
	const counts = tierCountsText(countByPlacement(provisional.map(({ tier }) => tier)), words);
	const text = words.summary.provisional(provisional.length, ratings.length, words.why.lacks(lacks), counts);
	return [line("tiers.provisional", "plain", text)];
}

function lapsedLine(ratings: readonly Rating[], { words, figures }: Language): SummaryLine[] {
	const lapsed = ratings.filter((rating) => rating.lapsed);
	if (lapsed.length === 0) return [];
	const before = lapsed
		.map(({ customer }) => customer.previousRevenue)
		.filter((known) => known !== undefined);
	const amount = before.length === 0 ? null : figures.money(exactSum(before));
	return [line("tiers.lapsed", "plain", words.summary.lapsed(lapsed.length, ratings.length, amount))];
}
