import type { OpenedCell, OpenedFile } from "./opened.ts";
import { PRACTICE_FACTS, practiceList } from "./practiceList.ts";
import type { PracticeFact } from "./practiceWords.ts";

const HEADER_ROW = 4;
const FORMATS: Partial<Record<PracticeFact, string>> = {
	revenue: "#,##0",
	previousRevenue: "#,##0",
	profit: "#,##0",
	discount: "0%",
	walletShare: "0%",
};
const WIDTHS: Partial<Record<PracticeFact, number>> = {
	customer: 180,
	profit: 145,
	accountRequests: 125,
	referredBy: 170,
	negotiation: 104,
	satisfaction: 104,
};

/** The practice list as a tidy person would format it: bold and frozen headings, readable amounts and shares. */
export function practiceFile(today: Date, locale: string): OpenedFile {
	const { name, cells } = practiceList(today, locale);
	const styled = (value: (typeof cells)[number][number], row: number, column: number): OpenedCell | null => {
		if (row === 0) return { value, bold: true };
		if (row === HEADER_ROW - 1) return { value, bold: true, wrap: true };
		const format = row >= HEADER_ROW ? FORMATS[PRACTICE_FACTS[column]!] : undefined;
		if (value === "") return format ? { value: null, format } : null;
		return typeof value === "number" && format ? { value, format } : { value };
	};
	return {
		name,
		locale,
		sheets: [
			{
				name,
				rows: cells.map((row, r) => row.map((value, c) => styled(value, r, c))),
				columnWidths: PRACTICE_FACTS.map((fact) => WIDTHS[fact] ?? 96),
				frozenRows: HEADER_ROW,
			},
		],
	};
}
