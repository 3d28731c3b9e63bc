import { pluralIn } from "../../plural.ts";
import type { ThinningWords } from "../thinningWords.ts";

const plural = pluralIn("en-US");
const lines = (count: number) => plural(count, "line", "lines");

export const thinning = (): ThinningWords => ({
	heading: "Thin the history",
	large: (tab, count) => `“${tab}” has ${lines(count)}, which slows everything here down.`,
	link: "Thin the history …",
	older: (day) => `Lines from before ${day} go, but for these:`,
	stays: {
		steps:
			"Of each customer's tiers, the first line and the latest ones, and of every quarter the last one, and the last that new settings led to.",
		answers: "Of answers and reviews, each person's last one about each customer and question.",
		others: "Every line where somebody has written, changed, coloured or noted something.",
	},
	lines: "Lines now",
	go: "Go",
	stay: "Stay",
	theirs: (count) =>
		`${lines(count)} could go too, but ${count === 1 ? "holds" : "hold"} something of yours, and ${count === 1 ? "stays" : "stay"}.`,
	gone: "Who moved from quarter to quarter, and everything the add-on shows, stays as it is. The lines themselves are gone: only File ▸ Version history can bring them back.",
	formulas: "A formula of yours that points at a single line may show another one afterwards.",
	confirm: (count) => `Take out ${lines(count)}`,
	nothing: (day) => `Nothing can go: of what is from before ${day}, all is needed.`,
});
