import { readFileSync } from "node:fs";

/** Returns the text of a page between one of its headings and the next. */
export function markdownSection(page: string, heading: string): string {
	const parts = readFileSync(page, "utf8").split(/^#+ +/m);
	const found = parts.find((part) => part.startsWith(`${heading}\n`));
	if (found === undefined) throw new Error(`${page} has no heading “${heading}”`);
	return found.slice(heading.length);
}

/** Returns the rows, without the headings, of the first table below a heading whose first column is `firstColumn`. */
export function markdownTable(page: string, heading: string, firstColumn: string): string[][] {
	const lines = markdownSection(page, heading).split("\n");
	const start = lines.findIndex((line) => cells(line)[0] === firstColumn);
	if (start < 0) throw new Error(`${page} has no table of “${firstColumn}” below “${heading}”`);
	const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
	return lines.slice(start + 2, end < 0 ? undefined : end).map(cells);
}

const cells = (line: string) => (line.startsWith("|") ? line.split("|").slice(1, -1).map(plain) : []);

const plain = (cell: string) => cell.replaceAll("`", "").trim();
