import type { Review } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { profitKind } from "../../../../i18n/profitKind.ts";
import { type Comparison, comparisons } from "../../../../review/medians.ts";
import { element } from "../../controls/element.ts";
import { type CardState, ratingOf } from "../state/cardState.ts";

/** Three bars that show the customer against the median of the list, each with the same in words. */
export function comparisonBars(state: CardState, review: Review, language: PageLanguage) {
	const whole = element("div", { class: "compared", role: "group" });
	whole.setAttribute("aria-label", language.words.review.bars.heading);
	const show = () => {
		const shown = comparisons(ratingOf(state.facts, review), review.policy, review.medians);
		whole.hidden = shown.length === 0;
		whole.replaceChildren(...shown.map((one) => bar(one, review, language)));
	};
	show();
	return { whole, show };
}

function bar(comparison: Comparison, review: Review, language: PageLanguage): HTMLElement {
	const { measure, value } = comparison;
	const fill = element("span", { class: value < 0 ? "below" : "" });
	const track = element("div", { class: "track", "aria-hidden": "true" }, fill);
	const drawn = value < 0 ? drawnBelowZero(comparison) : { from: 0, width: filled(comparison), median: 0.5 };
	fill.style.marginLeft = percentage(drawn.from);
	fill.style.width = percentage(drawn.width);
	track.style.setProperty("--median", percentage(drawn.median));
	return element(
		"div",
		{},
		element(
			"p",
			{},
			`${measureName(measure, review, language)} ${shownValue(measure, value, language)} `,
			element("span", { class: "quiet" }, againstMedian(comparison, language)),
		),
		track,
	);
}

const percentage = (part: number) => `${Math.round(100 * part)}%`;

const SHARES: readonly Comparison["measure"][] = ["netMargin", "growth", "discount"];
const MONEY: readonly Comparison["measure"][] = ["netProfit", "revenue", "lifetimeRevenue"];

function measureName(measure: Comparison["measure"], { policy }: Review, { words }: PageLanguage): string {
	const { names } = words.review.bars;
	if (measure === "netProfit" || measure === "netMargin") return names[measure][profitKind(policy)];
	return measure === "growth" ? names.growth : words.facts[measure];
}

function shownValue(measure: Comparison["measure"], value: number, { figures }: PageLanguage): string {
	if (SHARES.includes(measure)) return figures.percent(value);
	return MONEY.includes(measure) ? figures.money(value) : figures.number(value);
}

/** Differences that nobody would call one. */
const ABOUT = 0.05;
const MANY = 10;

/** @example "twice the median", "12 points above the median" */
function againstMedian({ measure, value, median }: Comparison, { words, figures }: PageLanguage): string {
	const texts = words.review.bars;
	if (SHARES.includes(measure)) {
		const points = Math.round(100 * (value - median));
		return points === 0 ? texts.same : texts.points(Math.abs(points), points > 0);
	}
	if (value === median) return texts.same;
	if (median <= 0) return texts.amount(figures.number(Math.abs(value - median)), value > median);
	const ratio = value / median;
	if (ratio < 0) return texts.belowZero;
	if (Math.abs(ratio - 1) <= ABOUT) return texts.same;
	if (Math.abs(ratio - 2) <= ABOUT) return texts.twice;
	if (Math.abs(ratio - 0.5) <= ABOUT / 2) return texts.half;
	if (ratio > MANY) return texts.many;
	return ratio >= 1.5
		? texts.times(figures.number(ratio))
		: texts.amount(figures.percent(Math.abs(ratio - 1)), ratio > 1);
}

/** A bar that goes left from zero, which is in the middle, to the value. */
function drawnBelowZero({ value, median }: Comparison) {
	const half = 2 * Math.max(-value, Math.abs(median));
	const width = -value / half;
	return { from: 0.5 - width, width, median: 0.5 + median / half };
}

/** The filled part of a bar, 0–1, on which the median is in the middle. */
function filled({ measure, value, median }: Comparison): number {
	const inside = (part: number) => Math.min(1, Math.max(0, part));
	if (SHARES.includes(measure)) return inside(0.5 + (value - median));
	if (median > 0) return inside(value / median / 2);
	const largest = Math.max(Math.abs(value), Math.abs(median));
	return largest === 0 ? 0.5 : inside(0.5 + (value - median) / largest / 2);
}
