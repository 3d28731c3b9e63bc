import { dayText } from "../../i18n/dayText.ts";
import type { Language } from "../../i18n/language.ts";
import { profitKind } from "../../i18n/profitKind.ts";
import { sumCells } from "../../results/sumCells.ts";
import { type Day, namesOf } from "../../tiering/facts.ts";
import type { Policy } from "../../tiering/policy.ts";
import { plainName } from "../../tiering/referral/plainName.ts";
import type { TraitColumn } from "../../tiering/summary/commonTraits.ts";
import { type GroupTotals, groupTotals, tierTable } from "../../tiering/summary/tierTable.ts";
import { TIERS, type Tier } from "../../tiering/tier.ts";
import type { Line } from "../lines/lineValues.ts";
import { countedTexts } from "../playbook/countedTexts.ts";
import type { Port } from "../port.ts";
import { tierHeading } from "../reading/playbookLines.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { traitColumns } from "../reading/traitColumns.ts";

/** A line of the page: a label and a text. */
export interface TeamLine extends Line {
	readonly kind: "title" | "tier" | "text" | "space";
	/** Tier that gives a heading its colour. */
	readonly tier?: Tier;
}

/** Keys of the line about the page's making. They record, in no language, whether it was made with money. */
export const ABOUT_KEYS = { withMoney: "about.money", without: "about.plain" } as const;

/**
 * The page for the team from top to bottom, with the team's own texts if there are any. It names no customer; without
 * money it has nothing from which amounts could be derived.
 */
export function teamLines(
	rated: RatedTab,
	withMoney: boolean,
	language: Language,
	today: Day,
	port: Port,
): TeamLine[] {
	const { words } = language;
	const { ratings, tab } = rated;
	const { team, playbook } = words;
	const all = groupTotals(ratings);
	const rows = tierTable(ratings);
	const counted = countedTexts(rated, withoutNames(traitColumns(rated, port), rated), language);
	const needFacts = rows.find(({ placement }) => placement === "needsFacts")!.customers;
	return [
		{ key: "title", kind: "title", cells: [team.title] },
		text(
			withMoney ? ABOUT_KEYS.withMoney : ABOUT_KEYS.without,
			playbook.headings.label,
			team.about(tab.name, ratings.length, dayText(today, words)),
		),
		...TIERS.flatMap((tier): TeamLine[] => {
			const texts = words.tiers[tier];
			const row = rows.find(({ placement }) => placement === tier)!;
			return [
				space(`tier.${tier}.above`),
				{ key: `tier.${tier}.heading`, kind: "tier", tier, cells: [tierHeading(tier, words), ""] },
				...textUnlessEmpty(`tier.${tier}.who`, playbook.labels.who, texts.who),
				...textUnlessEmpty(`tier.${tier}.action`, playbook.labels.action, texts.action),
				...textUnlessEmpty(`tier.${tier}.say`, playbook.labels.say, texts.say),
				...textUnlessEmpty(
					`tier.${tier}.common`,
					playbook.labels.common,
					counted.get(`common.${tier}`) ?? "",
				),
				text(
					`tier.${tier}.figures`,
					playbook.labels.count,
					figuresOf(row, all, withMoney, rated.policy, language),
				),
			];
		}),
		space("needsFacts.above"),
		...(needFacts === 0 ? [] : [text("needsFacts", words.tierName("needsFacts"), team.needFacts(needFacts))]),
		...(withMoney ? unknownMoney(all, rated.policy, language) : []),
		text("end", "", team.end),
	];
}

const text = (key: string, label: string, content: string): TeamLine => ({
	key,
	kind: "text",
	cells: [label, content],
});

const space = (key: string): TeamLine => ({ key, kind: "space", cells: [""] });

/** A line, or none if the team has emptied the text. */
const textUnlessEmpty = (key: string, label: string, content: string): TeamLine[] =>
	content === "" ? [] : [text(key, label, content)];

function figuresOf(
	row: GroupTotals,
	all: GroupTotals,
	withMoney: boolean,
	policy: Policy,
	{ words, figures }: Language,
): string {
	const [, , revenue, revenueShare, netProfit, netProfitShare, , hours] = sumCells(row, all).map((cell) =>
		cell === "" ? null : Number(cell),
	) as (number | null)[];
	const amount = (amount: number | null | undefined, share: number | null | undefined) =>
		amount === null || amount === undefined ? null : { amount, share: share ?? null };
	const money = words.team.money(
		amount(revenue, revenueShare),
		amount(netProfit, netProfitShare),
		words.profit[profitKind(policy)],
		figures,
	);
	return [
		words.team.figures(row.customers, row.provisional, all.customers, hours ?? null, figures),
		...(withMoney && money !== "" ? [money] : []),
	].join("\n");
}

function unknownMoney(
	{ revenueUnknown, netProfitUnknown }: GroupTotals,
	policy: Policy,
	{ words }: Language,
): TeamLine[] {
	if (revenueUnknown + netProfitUnknown === 0) return [];
	const unknown = words.summary.unknownMoney(revenueUnknown, netProfitUnknown, profitKind(policy));
	return [text("unknown", "", unknown)];
}

/** Hides names of customers, which a column of owners or parent companies may contain. */
function withoutNames(columns: readonly TraitColumn[], { reading }: RatedTab): TraitColumn[] {
	const names = new Set(reading.customers.flatMap(({ facts }) => namesOf(facts).map(plainName)));
	return columns.map(({ heading, values }) => ({
		heading,
		values: values.map((value) => (value && names.has(plainName(value)) ? null : value)),
	}));
}
