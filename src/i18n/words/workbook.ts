import type { CriterionKey } from "../../tiering/measures.ts";
import type { Limits, OutlookLimits, PersonaLimits, Policy } from "../../tiering/policy.ts";

/** The words of the settings tab. */
export interface SettingsWords {
	readonly tab: string;
	readonly title: string;
	readonly intro: string;
	/** Over the columns of the criteria, left to right; the last is over the keys. */
	readonly headings: readonly string[];
	readonly key: string;
	readonly sections: Readonly<
		Record<
			"general" | "criteria" | "thresholds" | "limits" | "persona" | "outlook" | "effort" | "columns",
			string
		>
	>;
	readonly groups: Readonly<
		Record<"profitability" | "money" | "ease" | "owner" | "wallet" | "referrals", string>
	>;
	readonly general: Readonly<
		Record<
			"language" | "reviewDate" | "hourlyCost" | "assumedMargin" | "passUp" | "headings" | "idealCustomer",
			string
		>
	>;
	readonly criteria: Readonly<Record<CriterionKey, string>>;
	readonly uncalibrated: string;
	readonly thresholds: Readonly<Record<keyof Policy["thresholds"], string>>;
	readonly limits: Readonly<Record<keyof Limits, string>>;
	readonly persona: Readonly<Record<keyof PersonaLimits, string>>;
	readonly outlook: Readonly<Record<keyof OutlookLimits, string>>;
	/** The language is that of the spreadsheet. */
	readonly asSpreadsheet: string;
	/** A column of the user's that is left alone. */
	readonly notUsed: string;
	readonly problem: Readonly<
		Record<
			"notANumber" | "outOfBounds" | "wrongOrder" | "unknownWord",
			(tab: string, cell: string, found: string) => string
		>
	>;
	readonly saved: string;
	readonly restored: (tab: string) => string;
	readonly linked: (formulas: number, tab: string) => string;
	readonly nothingToLink: string;
}
