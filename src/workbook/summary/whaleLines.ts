import type { Language } from "../../i18n/language.ts";
import { cents } from "../../results/cents.ts";
import { shareCell } from "../../results/sumCells.ts";
import type { Rating } from "../../tiering/rate.ts";
import { whaleCurve, whaleSteps } from "../../tiering/summary/whaleCurve.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

/** As many rows as a reader takes in at once, and a chart draws a curve from. */
const STEPS = 10;

/** The whale curve: what it comes to in a sentence, and its course in steps. Nothing where no net profit is known. */
export function whaleLines(ratings: readonly Rating[], { words, figures }: Language): SummaryLine[] {
	const curve = whaleCurve(
		ratings.map(({ measures }) => measures.netProfit).filter((profit) => profit !== undefined),
	);
	const all = curve.points.length;
	if (all === 0) return [];
	const { summary, whale } = words;
	const said = (customers: number, money: number) => ({
		customers,
		share: figures.percent(customers / all),
		money: figures.money(money),
	});
	const { peak, givenBack } = curve;
	const found = whale.found(
		said(peak.customers, peak.netProfit),
		said(givenBack.customers, givenBack.amount),
	);
	const [share, beside] = whale.parts;
	const [customers, , , addedUp, ofProfit] = whale.headings;
	return [
		...part("whale", summary.parts.whale),
		line("whale.found", "plain", found),
		line("whale.headings", "headings", share, beside, customers, "", "", "", addedUp, ofProfit),
		...whaleSteps(curve, STEPS).map((at, step) => {
			const part = shareCell(at.addedUp, curve.total);
			const money = cents(at.addedUp);
			return line(`whale.${step}`, "curve", at.customers / all, "", at.customers, "", "", "", money, part);
		}),
	];
}
