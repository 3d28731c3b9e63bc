import type { MoneyKind, ServerBoardWords } from "../words/board.ts";
import { CUSTOMERS, number, plural } from "./numbers.ts";

export const server = (): ServerBoardWords => ({
	board: {
		tab: "Customers by tier",
		title: "Customers by tier",
		headline: (customers, finding, money) => {
			const all = `${plural(customers, CUSTOMERS)}.`;
			const isOne = "customers" in finding && finding.customers === 1;
			switch (finding.kind) {
				case "littleKnown":
					return finding.known === 0
						? `${all} What they bring is not known yet.`
						: `${all} What they bring is known of only ${number(finding.known)}.`;
				case "noProfit":
					return finding.isLoss
						? `${all} ${customers === 1 ? "It costs" : "Together they cost"} you ${finding.amount}.`
						: `${all} ${customers === 1 ? "It brings" : "Together they bring"} nothing.`;
				case "takenBack":
					return `${all} ${number(finding.customers)} of them ${isOne ? "takes" : "take"} back ${finding.share} of what the others earn.`;
				case "tier1":
				case "half":
					if (customers === 1) return `${all} All of your ${SHORT[money]} comes from it.`;
					return `${all} ${number(finding.customers)} of them ${isOne ? VERBS[money].one : VERBS[money].other} ${finding.share} of your ${SHORT[money]}.`;
			}
		},
		about: {
			known: (share) => `${share} known`,
			unknown: (customers, money) => `${AMOUNT[money]} of ${plural(customers, CUSTOMERS)} unknown`,
			assumed: "at the usual margin",
			red: "red: what to change first",
			rewritten: "each run writes this again: change your list, and write notes below it",
		},
		figures: {
			total: AMOUNT,
			tier4: (isLoss, money, hours) =>
				`${isLoss ? "Tier 4 takes back" : `in ${SHORT[money]} from Tier 4`}${hours === null ? "" : `, in ${hours} hours`}`,
			noTier4: "Nobody is in Tier 4",
			lowTiers: {
				hours: "of your hours go to Tiers 3–4",
				customers: "of your customers are in Tiers 3–4",
			},
			lever: {
				breakEven: "if every loss in Tiers 3–4 were repriced to break even",
				priceRise: (rise) => `if Tiers 3–4 paid ${rise} more`,
				none: "No better prices in Tiers 3–4 to ask for",
			},
			unknown: "unknown",
		},
		column: {
			title: (tier, role) => `${tier} · ${role}`,
			roles: { 1: "Partner", 2: "Advisor", 3: "Educator", 4: "Let go or reprice" },
			sums: (customers, amount, hours, money) => [
				plural(customers, CUSTOMERS),
				...(amount === null ? [] : [`${amount} ${SHORT[money]}`]),
				...(hours === null ? [] : [`${hours} h`]),
			],
			others: (count) => `and ${number(count)} more, in the list below`,
			nobody: "Nobody yet",
		},
		needsFacts: (customers) =>
			`${plural(customers, CUSTOMERS)} ${customers === 1 ? "needs" : "need"} facts before ${customers === 1 ? "it has" : "they have"} a tier.`,
		scatter: {
			title: (money, against) => `Worth it? ${AMOUNT[money]} against ${against.toLowerCase()}`,
			others: (count) =>
				`${plural(count, CUSTOMERS)} with smaller amounts ${count === 1 ? "is" : "are"} not drawn.`,
		},
		curve: {
			takenBack: (customers, amount) =>
				`Whale curve: the last ${customers === 1 ? "one takes" : `${number(customers)} take`} back ${amount}`,
			nothingTakenBack: {
				gross: "Whale curve: nobody takes profit back",
				net: "Whale curve: nobody takes profit back",
				revenue: "Where your revenue comes from, largest customers first",
				lifetimeRevenue: "Where your revenue so far comes from, largest customers first",
			},
			peak: (amount) => `peak ${amount}`,
			axes: {
				x: "Customers, the most money first",
				y: {
					gross: "Gross profit, added up",
					net: "Net profit, added up",
					revenue: "Revenue, added up",
					lifetimeRevenue: "Revenue so far, added up",
				},
			},
		},
		list: "Every customer",
		data: "Data for the links and charts",
		page: {
			others: (count) => `and ${number(count)} more`,
			customer: (number) => `Customer ${number}`,
			sized: (title, fact) => `${title} (size: ${fact.toLowerCase()})`,
			shares: {
				ofTotal: {
					gross: "percentages are of gross profit",
					net: "percentages are of net profit",
					revenue: "percentages are of revenue",
					lifetimeRevenue: "percentages are of revenue so far",
				},
				ofEarned: "percentages are of what the profitable customers earn",
				tier1: {
					gross: "of gross profit comes from Tier\u00a01",
					net: "of net profit comes from Tier\u00a01",
					revenue: "of revenue comes from Tier\u00a01",
					lifetimeRevenue: "of revenue so far comes from Tier\u00a01",
				},
				inTier4: "customers in Tier\u00a04",
				nobodyEarns: "Whale curve: nobody earns you anything",
				noProfit: (customers, isLoss) =>
					`${plural(customers, CUSTOMERS)}. ${customers === 1 ? "It" : "Together they"} ${isLoss ? (customers === 1 ? "costs you money" : "cost you money") : customers === 1 ? "brings nothing" : "bring nothing"}.`,
				sums: (customers, share, hours, money) => [
					plural(customers, CUSTOMERS),
					...(share === null ? [] : [`${share} of ${SHORT[money]}`]),
					...(hours === null ? [] : [`${hours} h`]),
				],
			},
		},
	},
});

const AMOUNT: Readonly<Record<MoneyKind, string>> = {
	gross: "Gross profit",
	net: "Net profit",
	revenue: "Revenue",
	lifetimeRevenue: "Revenue so far",
};

const SHORT: Readonly<Record<MoneyKind, string>> = {
	gross: "profit",
	net: "profit",
	revenue: "revenue",
	lifetimeRevenue: "revenue so far",
};

const EARN = { one: "earns", other: "earn" };
const BRING = { one: "brings", other: "bring" };
const VERBS: Readonly<Record<MoneyKind, { readonly one: string; readonly other: string }>> = {
	gross: EARN,
	net: EARN,
	revenue: BRING,
	lifetimeRevenue: BRING,
};
