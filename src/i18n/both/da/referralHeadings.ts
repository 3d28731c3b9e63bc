import type { ReferralMeasure } from "../../../tiering/referral/referralMeasures.ts";

export const referralHeadings = (): Readonly<Record<ReferralMeasure, string>> => ({
	influence: "Anbefalingernes værdi",
	contribution: "Egen værdi og anbefalinger",
	credit: "Tilskrevet værdi",
	direct: "Anbefalet direkte",
	referred: "Anbefalede kunder",
});
