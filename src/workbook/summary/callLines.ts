import type { Language } from "../../i18n/language.ts";
import { tierText } from "../../i18n/tierText.ts";
import { wayUpSentence } from "../../i18n/wayUpSentence.ts";
import { withFullStop } from "../../i18n/withFullStop.ts";
import { nextStep } from "../../results/nextStep.ts";
import { shownText } from "../../table/shownText.ts";
import { buysLess } from "../../tiering/buysLess.ts";
import type { Day } from "../../tiering/facts.ts";
import { nextQuestion } from "../../tiering/nextQuestion.ts";
import type { Policy } from "../../tiering/policy.ts";
import { isProvisional, type Rating } from "../../tiering/rate.ts";
import { amountIn } from "../../tiering/summary/amountIn.ts";
import { type Call, type CallAmount, callAmount, calls } from "../../tiering/summary/calls.ts";
import { openPlans } from "../../tiering/summary/openPlans.ts";
import type { WayUp } from "../../tiering/wayUp.ts";
import { line, type SummaryLine } from "./summaryLine.ts";

/** A customer to call, the next step, and why. */
export interface CallTexts {
	readonly call: Call;
	readonly step: string;
	readonly why: string;
	/** The same without the tier, for where that is shown beside it; `""`: nothing to add. */
	readonly reason: string;
}

/** Returns the customers to call, with the next step of each and why they are named. Those with an open plan are not: somebody is on it. */
export function callTexts(
	ratings: readonly Rating[],
	policy: Policy,
	language: Language,
	today: Day,
): CallTexts[] {
	const planned = new Set(openPlans(ratings, today).open);
	const free = ratings.filter((rating) => !rating.lapsed && !planned.has(rating));
	const amount = callAmount(ratings);
	const saysForNow = !areAllForNow(ratings);
	return calls(free, ratings, policy).map((call) => {
		const reason = reasonNamed(call, amount, policy, language);
		const { tier, lacks } = call.rating;
		const place = tierText({ tier, lacks: saysForNow ? lacks : [] }, language.words);
		return {
			call,
			step: stepOf(call.rating, policy, language),
			why: reason === "" ? place : withFullStop(`${place}: ${reason}`),
			reason: reason === "" ? "" : withFullStop(reason.charAt(0).toUpperCase() + reason.slice(1)),
		};
	});
}

/** True if every tier is provisional: then it is said once, and not of each. */
export function areAllForNow(ratings: readonly Rating[]): boolean {
	const placed = ratings.filter(({ tier }) => tier !== "needsFacts");
	return placed.length > 0 && placed.every(isProvisional);
}

/** One line for each customer to call. */
export function callLines(texts: readonly CallTexts[]): SummaryLine[] {
	return texts.map(({ call: { tier, rating }, step, why }, index) => {
		const place = index - texts.findIndex(({ call }) => call.tier === tier) + 1;
		const { customer, id } = rating.customer;
		return line(callKey(tier, place), "words", shownText(customer ?? id), step, why);
	});
}

/** The first line of a tier has the key of the one line that a tier had in version 0.2. */
const callKey = (tier: number, place: number) => (place === 1 ? `first.${tier}` : `first.${tier}_${place}`);

/** Nobody plans with a good customer who is leaving before asking why. */
function stepOf(rating: Rating, policy: Policy, language: Language): string {
	const isGood = rating.tier === 1 || rating.tier === 2;
	return isGood && buysLess(rating) === true
		? language.words.summary.first.askWhyLess
		: nextStep(rating, policy, language);
}

/** @example "earned us 1,150 in 61 hours; Tier 2 at +830 net profit, or 12 hours less" */
function reasonNamed(
	{ rating, share, lost, way }: Call,
	amount: CallAmount,
	policy: Policy,
	language: Language,
): string {
	const { words, figures } = language;
	const { first } = words.summary;
	const { growth = 0 } = rating.measures;
	const hours = rating.customer.hours ?? 0;
	const stands = first.stands(
		{
			amount: amountIn(rating, amount) ?? null,
			isProfit: amount === "netProfit",
			share,
			hours: hours > 0 ? hours : null,
		},
		figures,
	);
	const less =
		way === null && buysLess(rating) === true
			? first.buysLess(lost === null ? null : figures.money(lost), figures.percent(-growth))
			: "";
	const wayUp = way === null ? "" : wayUpText(rating, way, policy, language);
	return [stands, less, wayUp].filter((text) => text !== "").join("; ");
}

/** What would move them up, or what to find out first; blank where the next step says it all. */
function wayUpText(rating: Rating, way: WayUp, policy: Policy, language: Language): string {
	const { words } = language;
	if (way.kind === "needsFacts") {
		const fact = nextQuestion(rating, policy);
		return fact === null ? "" : words.summary.first.findOut(words.questions[fact]);
	}
	if (way.kind === "changes") return wayUpSentence(way, policy, language);
	return way.kind === "breakEven" || way.kind === "none"
		? lowerFirst(wayUpSentence(way, policy, language))
		: "";
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
