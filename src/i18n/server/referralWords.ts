import type { ReferralMeasure } from "../../tiering/referral/referralMeasures.ts";

/** What is said about referrals. */
export interface ReferralWords {
	/** What a person types to ask for a measure, in lower case. */
	readonly measures: Readonly<Record<ReferralMeasure, string>>;
	/** So many columns, as what a formula got. */
	readonly columns: (count: number) => string;
	readonly problem: {
		readonly column: Readonly<
			Record<"customers" | "referredBy" | "values", (formula: string, found: string) => string>
		>;
		readonly lengthsDiffer: (formula: string, rows: readonly number[]) => string;
		readonly badMeasure: (formula: string, found: string) => string;
		readonly badPassUp: (formula: string, found: string) => string;
	};
}
