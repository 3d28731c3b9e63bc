/**
 * A text as an .xlsx file holds it. What XML cannot hold, or would change, is written by its number: a bell as `_x0007_`, a carriage
 * return as `_x000D_`; and what looks like such a number is kept from being read as one.
 */
export const xlsxText = (text: string): string =>
	text
		.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
		.replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (letter) => {
			const number = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
			return `_x${number}_`;
		});
