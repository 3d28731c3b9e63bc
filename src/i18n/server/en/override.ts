import { pluralIn } from "../../plural.ts";
import type { OverrideWords } from "../overrideWords.ts";

const plural = pluralIn("en-US");

export const override = (): OverrideWords => ({
	past: (count, day, who) =>
		count === 1
			? `Tier set by hand ran out on ${day}: ${who}. Set it again or let it go.`
			: `Tiers set by hand ran out on ${day}: ${who}. Set them again or let them go.`,
	soon: (count, day, who) =>
		count === 1
			? `Tier set by hand runs out on ${day}: ${who}.`
			: `Tiers set by hand run out on ${day}: ${who}.`,
	lines: {
		past: [
			"Ran out",
			(count) =>
				`${plural(count, "tier", "tiers")} set by hand ran out: set ${count === 1 ? "it" : "them"} again or let ${count === 1 ? "it" : "them"} go`,
		],
		soon: [
			"Runs out soon",
			(count) =>
				`${plural(count, "tier", "tiers")} set by hand ${count === 1 ? "runs" : "run"} out within a month`,
		],
	},
});
