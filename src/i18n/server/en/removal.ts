import { pluralIn } from "../../plural.ts";
import type { RemovalWords } from "../removalWords.ts";

const plural = pluralIn("en-US");
const columns = (count: number) => plural(count, "column", "columns");
const tabs = (count: number) => plural(count, "tab", "tabs");

export const removal = (): RemovalWords => ({
	writtenOn: {
		settings: (changed) => plural(changed, "changed setting", "changed settings"),
		history: (lines, reviews) =>
			reviews === 0
				? plural(lines, "line", "lines")
				: `${plural(lines, "line", "lines")}, ${plural(reviews, "review", "reviews")} among them`,
		playbook: (texts) => plural(texts, "text of your own", "texts of your own"),
		alternatives: (providers) => plural(providers, "provider", "providers"),
	},
	cell: (tab, cell) => `${tab} ${cell}`,
	back: "Only File ▸ Version history can bring back what is gone.",
	noOtherTab:
		"A file needs one tab that is in sight, and all those are ours. Show or add a tab, and try again.",
	done: (count, emptied) =>
		`Removed: ${[...(count > 0 ? [tabs(count)] : []), ...(emptied > 0 ? [columns(emptied)] : [])].join(" and ") || "the last traces"}.`,
	answersStay: (count) => `${columns(count)} with your answers ${count === 1 ? "stays" : "stay"}.`,
});
