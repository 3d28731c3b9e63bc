import type { OutlookWords } from "../outlookWords.ts";

export const outlook = (): OutlookWords => ({
	headings: { sixMonths: "Six months", longTerm: "Long term" },
	sixMonths: {
		likely: (chance) => `Likely to stay (chance ${chance})`,
		either: (chance) => `Could go either way (chance ${chance})`,
		atRisk: (chance) => `At risk (chance to stay ${chance})`,
	},
	longTerm: { growing: "Likely to grow", holding: "Likely to hold", shrinking: "Likely to shrink" },
	notExpanding: "Not expanding now",
});
