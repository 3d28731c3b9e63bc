import type { ReferralWords } from "../referralWords.ts";

export const referral = (): ReferralWords => ({
	measures: {
		influence: "influence",
		contribution: "contribution",
		credit: "credit",
		direct: "direct",
		referred: "referred",
	},
	columns: (count) => `${count} columns`,
	problem: {
		column: {
			customers: (formula, found) =>
				`${formula} needs the whole column of your customers as its first argument, for example A2:A200; it got ${found}.`,
			referredBy: (formula, found) =>
				`${formula} needs the column that says who referred them as its second argument, for example F2:F200; it got ${found}.`,
			values: (formula, found) =>
				`${formula} needs the column of what each customer is worth, in numbers, as its third argument, for example C2:C200; it got ${found}. Only “direct” and “referred” do without.`,
		},
		lengthsDiffer: (formula, rows) =>
			`${formula} needs columns of one length; it got ${rows.join(", ")} rows. Begin and end all of them at the same rows.`,
		badMeasure: (formula, found) =>
			`${formula} can give “influence”, “contribution”, “credit”, “direct” or “referred” (its fourth argument; left out: “influence”); it got ${found}.`,
		badPassUp: (formula, found) =>
			`${formula} needs a part from 0 to 1 as its fifth argument, for example 25%, or nothing; it got ${found}.`,
	},
});
