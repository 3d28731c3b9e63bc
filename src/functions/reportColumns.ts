import { profitKind } from "../i18n/profitKind.ts";
import { wayUpSentence } from "../i18n/wayUpSentence.ts";
import type { ResultKey } from "../i18n/words/tiers.ts";
import type { Words } from "../i18n/words.ts";
import { RESULT_CELLS, tierCell } from "../results/resultCells.ts";
import { whyText } from "../results/whyText.ts";
import { dateOf } from "../table/dayOf.ts";
import type { FactKey } from "../tiering/facts.ts";
import { ownTier } from "../tiering/referral/ownTier.ts";
import { wayUp } from "../tiering/wayUp.ts";
import type { FormulaColumn } from "./perCustomer.ts";

/** The columns of CUSTOMER_REPORT, left to right. */
export const REPORT_COLUMNS: readonly FormulaColumn[] = [
	{
		heading: ({ facts }) => facts.customer,
		cell: ({ customer }) => customer.customer ?? customer.id ?? "",
	},
	...columnsOfResults("tier", "score", "range"),
	{ heading: ({ report }) => report.known, cell: ({ knownShare }) => roundedShare(knownShare) },
	{
		heading: ({ report }) => report.ownTier,
		cell: (rating, policy, { words }) => tierCell(ownTier(rating, policy), words.needsFacts),
	},
	{
		heading: (words, policy) => words.profit[profitKind(policy)],
		cell: ({ measures }) => measures.netProfit ?? "",
	},
	{
		heading: (words, policy) => words.margin[profitKind(policy)],
		cell: ({ measures }) => roundedShare(measures.netMargin),
	},
	...columnsOfResults("persona", "sixMonths", "longTerm", "why", "nextStep", "nextQuestion"),
	{
		heading: ({ wayUp }) => wayUp.heading,
		cell: (rating, policy, language) => wayUpSentence(wayUp(rating, policy), policy, language),
	},
	...columnsOfResults("referred", "referralValue", "referralCredit"),
	{
		heading: factName("planAction"),
		cell: ({ customer: { planAction } }, _, { words }) =>
			planAction === undefined ? "" : words.plan.actions[planAction],
	},
	{ heading: factName("planOwner"), cell: ({ customer }) => customer.planOwner ?? "" },
	{
		heading: factName("planDue"),
		cell: ({ customer: { planDue } }) => (planDue === undefined ? "" : dateOf(planDue)),
	},
	{
		heading: factName("planDone"),
		cell: ({ customer: { planDone } }) => (planDone === undefined ? "" : planDone === 1),
	},
	{ heading: factName("planProvider"), cell: ({ customer }) => customer.planProvider ?? "" },
];

/** The columns of some results. The reason is the whole sentence: it may be read without the columns beside it. */
export function columnsOfResults(...keys: readonly ResultKey[]): FormulaColumn[] {
	return keys.map((key) => ({
		heading: ({ results }) => results[key],
		cell: key === "why" ? whyText : RESULT_CELLS[key],
	}));
}

function factName(fact: FactKey): (words: Words) => string {
	return ({ facts }) => facts[fact];
}

/** A share rounded to a tenth of a per cent; blank if unknown. */
function roundedShare(share: number | undefined): number | "" {
	return share === undefined ? "" : Math.round(share * 1000) / 1000;
}
