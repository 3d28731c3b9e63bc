import type { ValueBy } from "../../tiering/policy.ts";
import type { Finding } from "../../tiering/summary/board.ts";
import type { Tier } from "../../tiering/tier.ts";
import type { ProfitKind } from "../profitKind.ts";

/** Texts of the server only: the board, a tab to show and to share. */
export interface ServerBoardWords {
	readonly board: BoardWords;
}

/** What the amount on the board is: a profit, or the revenue. */
export type MoneyKind = ProfitKind | Exclude<ValueBy, "netProfit">;

/** Amounts and shares are written out already; counts are numbers. */
interface BoardWords {
	readonly tab: string;
	readonly title: string;
	/** The headline: how many customers, and then the finding. */
	readonly headline: (customers: number, finding: SpokenFinding, money: MoneyKind) => string;
	/** The parts of the line below it. `unknown`: customers without a known amount. */
	readonly about: {
		readonly known: (share: string) => string;
		readonly unknown: (customers: number, money: MoneyKind) => string;
		readonly assumed: string;
		readonly red: string;
		/** Only on the tab: what a person types over it is lost, and where notes stay. */
		readonly rewritten: string;
	};
	/** The texts below the large figures. */
	readonly figures: {
		readonly total: Readonly<Record<MoneyKind, string>>;
		/** `isLoss`: they take money back. `hours`: null: unknown. */
		readonly tier4: (isLoss: boolean, money: MoneyKind, hours: string | null) => string;
		readonly noTier4: string;
		readonly lowTiers: Readonly<Record<"hours" | "customers", string>>;
		readonly lever: {
			readonly breakEven: string;
			readonly priceRise: (rise: string) => string;
			readonly none: string;
		};
		/** In place of a figure that is unknown. */
		readonly unknown: string;
	};
	readonly column: {
		readonly title: (tier: string, role: string) => string;
		/** Our role, or what to do, in one to four words: the column is narrow. */
		readonly roles: Readonly<Record<Tier, string>>;
		/** The parts of a line, the number of customers first. `amount` and `hours`: null: unknown. */
		readonly sums: (
			customers: number,
			amount: string | null,
			hours: string | null,
			money: MoneyKind,
		) => string[];
		readonly others: (count: number) => string;
		readonly nobody: string;
	};
	readonly needsFacts: (customers: number) => string;
	readonly scatter: {
		/** The title; `against`: what is on the other axis. */
		readonly title: (money: MoneyKind, against: string) => string;
		readonly others: (count: number) => string;
	};
	readonly curve: {
		/** The title where some customers take money back. */
		readonly takenBack: (customers: number, amount: string) => string;
		readonly nothingTakenBack: Readonly<Record<MoneyKind, string>>;
		readonly peak: (amount: string) => string;
		readonly axes: { readonly x: string; readonly y: Readonly<Record<MoneyKind, string>> };
	};
	/** The title of the full list. */
	readonly list: string;
	/** Above the cells that only the links and the charts need. */
	readonly data: string;
	/** One page to share, as far as it says other things than the tab. */
	readonly page: BoardPageWords;
}

interface BoardPageWords {
	readonly others: (count: number) => string;
	/** In place of a name. */
	readonly customer: (number: number) => string;
	/** The title of the scatter; `fact`: the size of the circles. */
	readonly sized: (title: string, fact: string) => string;
	/** Where the page shows no amounts but their shares of a whole. */
	readonly shares: {
		/** The whole: the total, or what the profitable customers earn. */
		readonly ofTotal: Readonly<Record<MoneyKind, string>>;
		readonly ofEarned: string;
		/** Below the share that comes from Tier 1. */
		readonly tier1: Readonly<Record<MoneyKind, string>>;
		/** Below the number of customers in Tier 4. */
		readonly inTier4: string;
		/** Above the curve where no customer earns us anything. */
		readonly nobodyEarns: string;
		/** The headline where all together cost us money, or bring none. */
		readonly noProfit: (customers: number, isLoss: boolean) => string;
		/** As {@link BoardWords.column}. */
		readonly sums: (
			customers: number,
			share: string | null,
			hours: string | null,
			money: MoneyKind,
		) => string[];
	};
}

/** A finding with its amounts and shares written out. */
export type SpokenFinding = Extract<Finding, { kind: "littleKnown" }> | SpokenLoss | SpokenShare;

interface SpokenLoss {
	readonly kind: "noProfit";
	/** False: they bring exactly nothing. */
	readonly isLoss: boolean;
	/** The loss, without its sign. */
	readonly amount: string;
}

interface SpokenShare {
	readonly kind: "takenBack" | "tier1" | "half";
	readonly customers: number;
	readonly share: string;
}
