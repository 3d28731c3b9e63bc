import type { PlaybookWords } from "../playbookWords.ts";

export const playbook = (): PlaybookWords => ({
	gaps: {
		customer: "[kunde]",
		me: "[dit navn]",
		change: "[ændringen]",
		date: "[dato]",
		provider: "[anden leverandør]",
	},
});
