import type { OpenedCell, OpenedFile } from "./opened.ts";
import { practiceList } from "./practiceList.ts";

const HEADER_ROW = 4;
const FORMATS: Record<string, string> = {
	Revenue: "#,##0",
	"Previous revenue": "#,##0",
	Profit: "#,##0",
	Discount: "0%",
	"Wallet share": "0%",
};
const WIDTHS: Record<string, number> = { Customer: 180, "Referred by": 170 };

/** The practice list as a tidy person would keep it: headings bold and in sight, amounts and shares readable. */
export function practiceFile(today: Date, locale: string): OpenedFile {
	const { name, cells } = practiceList(today);
	const headings = (cells[HEADER_ROW - 1] ?? []).map(String);
	const dress = (value: (typeof cells)[number][number], row: number, column: number): OpenedCell | null => {
		if (row === 0) return { value, bold: true };
		if (row === HEADER_ROW - 1) return { value, bold: true, wrap: true };
		const format = row >= HEADER_ROW ? FORMATS[headings[column] ?? ""] : undefined;
		if (value === "") return format ? { value: null, format } : null;
		return typeof value === "number" && format ? { value, format } : { value };
	};
	return {
		name,
		locale,
		sheets: [
			{
				name,
				rows: cells.map((row, r) => row.map((value, c) => dress(value, r, c))),
				columnWidths: headings.map((heading) => WIDTHS[heading] ?? 96),
				frozenRows: HEADER_ROW,
			},
		],
	};
}
