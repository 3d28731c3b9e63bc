import type { PlaybookWords } from "../playbookWords.ts";

export const playbook = (): PlaybookWords => ({
	gaps: {
		customer: "[customer]",
		me: "[your name]",
		change: "[the change]",
		date: "[date]",
		provider: "[other provider]",
	},
});
