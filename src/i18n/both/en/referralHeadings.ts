import type { ReferralMeasure } from "../../../tiering/referral/referralMeasures.ts";

export const referralHeadings = (): Readonly<Record<ReferralMeasure, string>> => ({
	influence: "Referral value",
	contribution: "Own and referral value",
	credit: "Referral credit",
	direct: "Referred directly",
	referred: "Referred customers",
});
