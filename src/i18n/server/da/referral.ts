import type { ReferralWords } from "../referralWords.ts";

export const referral = (): ReferralWords => ({
	measures: {
		influence: "indflydelse",
		contribution: "bidrag",
		credit: "tilskrevet",
		direct: "direkte",
		referred: "anbefalede",
	},
	columns: (count) => `${count} kolonner`,
	problem: {
		column: {
			customers: (formula, found) =>
				`${formula} skal have hele kolonnen med dine kunder som første argument, for eksempel A2:A200; den fik ${found}.`,
			referredBy: (formula, found) =>
				`${formula} skal have kolonnen med, hvem der har anbefalet os, som andet argument, for eksempel F2:F200; den fik ${found}.`,
			values: (formula, found) =>
				`${formula} skal have kolonnen med, hvad hver kunde er værd, i tal som tredje argument, for eksempel C2:C200; den fik ${found}. Kun ”direkte” og ”anbefalede” kan undvære den.`,
		},
		lengthsDiffer: (formula, rows) =>
			`${formula} skal have lige lange kolonner; den fik ${rows.join(", ")} rækker. Lad dem alle begynde og slutte ved de samme rækker.`,
		badMeasure: (formula, found) =>
			`${formula} kan give ”indflydelse”, ”bidrag”, ”tilskrevet”, ”direkte” eller ”anbefalede” (fjerde argument; udeladt: ”indflydelse”); den fik ${found}.`,
		badPassUp: (formula, found) =>
			`${formula} skal have en andel fra 0 til 1 som femte argument, for eksempel 25%, eller ingenting; den fik ${found}.`,
	},
});
