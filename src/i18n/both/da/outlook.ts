import type { OutlookWords } from "../outlookWords.ts";

export const outlook = (): OutlookWords => ({
	headings: { sixMonths: "Om et halvt år", longTerm: "På lang sigt" },
	sixMonths: {
		likely: (chance) => `Bliver sandsynligvis (chance ${chance})`,
		either: (chance) => `Kan gå begge veje (chance ${chance})`,
		atRisk: (chance) => `I fare for at gå (chance for, at de bliver: ${chance})`,
	},
	longTerm: {
		growing: "Ventes at vokse",
		holding: "Ventes at være stabil",
		shrinking: "Ventes at gå tilbage",
	},
	notExpanding: "Vokser ikke for tiden",
});
