/// <reference path="./papaparse.d.ts" />
import Papa from "papaparse";
import type { OpenedCell, OpenedFile } from "./opened.ts";
import { hasDecimalComma, plainNumber } from "./typed.ts";

/** Digits that a number stores. A longer one stays text, so that no digit is lost. */
const MAX_DIGITS = 15;

/** Reads comma-, semicolon- or tab-separated text. */
export function openText(bytes: Uint8Array, fileName: string): OpenedFile {
	const { text, separator } = withoutSeparatorLine(decoded(bytes));
	const delimiter = separator ?? likeliestSeparator(text);
	const rows = Papa.parse<string[]>(text, { delimiter }).data;
	while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
	const locale = delimiter === ";" && hasDecimalCommas(rows) ? "da_DK" : "en_US";
	const name = fileName.replace(/\.[^.]*$/, "");
	return {
		name: fileName,
		locale,
		sheets: [
			{
				name: name.slice(0, 100) || "Sheet1",
				rows: rows.map((row) => row.map((cell) => cellOf(cell, locale))),
				columnWidths: widths(rows),
			},
		],
	};
}

/** True where decimals are written with a comma: some cell has one, or every point separates thousands (12.500). */
function hasDecimalCommas(rows: readonly string[][]): boolean {
	const has = (pattern: RegExp) => rows.some((row) => row.some((cell) => pattern.test(cell)));
	if (has(/^-?\d+(\.\d{3})*,\d+$/)) return true;
	return has(/^-?\d{1,3}(\.\d{3})+$/) && !has(/^-?\d+\.(\d{1,2}|\d{4,})$/);
}

/** Column widths in pixels that fit the texts of the first rows; a title above the table does not count. */
function widths(rows: readonly string[][]): number[] {
	const longest: number[] = [];
	for (const row of rows.slice(0, 200).filter((cells) => cells.filter(Boolean).length > 1)) {
		for (const [column, cell] of row.entries()) longest[column] = Math.max(longest[column] ?? 0, cell.length);
	}
	return Array.from(longest, (letters = 0) => Math.min(260, Math.max(88, 12 + 8 * letters)));
}

function decoded(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("windows-1252").decode(bytes);
	}
}

/** Splits off the line `sep=;` that Excel may write above the table. */
function withoutSeparatorLine(text: string): { text: string; separator?: string } {
	const line = /^sep=(.)\r?\n?/.exec(text);
	return line?.[1] ? { text: text.slice(line[0].length), separator: line[1] } : { text };
}

/** The separator that splits most of the first lines into the same number of cells. */
function likeliestSeparator(text: string): string {
	const scores = [",", ";", "\t"].map((delimiter) => {
		const lines = Papa.parse<string[]>(text, { delimiter, preview: 30 }).data;
		const counts = new Map<number, number>();
		for (const line of lines) counts.set(line.length, (counts.get(line.length) ?? 0) + 1);
		return Math.max(0, ...[...counts].map(([cells, times]) => (cells - 1) * times));
	});
	return [",", ";", "\t"][scores.indexOf(Math.max(...scores))] ?? ",";
}

/** Reads a cell. Only an unmistakable number or date becomes one: `0012`, `1e3` and `=A1` stay texts. */
function cellOf(text: string, locale: string): OpenedCell | null {
	if (text === "") return null;
	const digits = text.replace(/\D/g, "");
	if (/^-?\d/.test(text) && !/^-?0\d/.test(text) && digits.length <= MAX_DIGITS) {
		const grouped = hasDecimalComma(locale) || !text.includes(",");
		const value = grouped ? plainNumber(text, locale) : undefined;
		if (value !== undefined) return { value };
	}
	const date = isoDate(text);
	return date ?? { value: text };
}

function isoDate(text: string): OpenedCell | undefined {
	const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
	if (!parts) return undefined;
	const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts
		.slice(1)
		.map((n) => Number(n ?? 0));
	const value = new Date(year, month - 1, day, hours, minutes, seconds);
	if (value.getMonth() !== month - 1 || value.getDate() !== day || hours > 23) return undefined;
	return { value, format: parts[4] === undefined ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss" };
}
