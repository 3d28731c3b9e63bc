import type { ReviewChoiceWords } from "../reviewChoiceWords.ts";

export const reviewChoice = (): ReviewChoiceWords => ({
	summary: "Order and selection",
	order: "Order",
	orders: { stake: "most at stake first", sheet: "as in the sheet" },
	which: "Customers",
	all: "all",
	unreviewed: "not reviewed lately",
	talk: "answered by the team",
	only: (tier) => `only: ${tier}`,
	round: "Team round: answer on your own first",
	roundHelp: "Several people answer without seeing each other's answers; then you talk where they differ.",
	show: "Show these",
	reviewsAs: (name) => `You review as ${name}.`,
	anotherName: "Another name",
});
