import type { WhaleWords } from "../whaleWords.ts";

export const whale: WhaleWords = {
	headings: ["Customers", "% of customers", "Net profit", "Added up", "% of net profit"],
	columns: (count) => `${count} columns`,
	noProfits: (formula, found) =>
		`${formula} needs the column of your customers' net profits, in numbers and without totals, for example ${formula}(D2:D200); it got ${found}.`,
};
