import { isDateFormat } from "numfmt";
import { fromSerial, inGreenwich } from "../../../src/preview/serialDate.ts";
import { hasDecimalComma, typed } from "../../../src/preview/typed.ts";
import type { Cell } from "../../../src/table/cell.ts";
import { type ReadList, readCells, readFile } from "../readFile.ts";
import { countryOf } from "./locales.ts";
import type { Delivery, Plan } from "./plan.ts";
import type { WrittenCell, WrittenList, WrittenRow } from "./write.ts";

type FileDelivery = Extract<Delivery, { kind: "file" }>;

/** Hands a written list over as a file, or as the cells of a sheet, and reads it. */
export function deliver(list: WrittenList, plan: Plan): Promise<ReadList> {
	const { delivery } = plan;
	switch (delivery.kind) {
		case "file":
			return readFile(encoded(fileText(list, delivery), delivery.encoding), "list.csv");
		case "import":
			return Promise.resolve(
				readCells(
					list.rows.map((row) => row.cells.map(({ text }) => imported(text, delivery.locale))),
					delivery.locale,
				),
			);
		case "cells":
			return Promise.resolve(
				readCells(
					list.rows.map((row) => row.cells.map(keptCell)),
					plan.locale,
				),
			);
	}
}

const keptCell = ({ text, value }: WrittenCell): Cell => value ?? text;

/**
 * The cell that Sheets makes of a text when a file is imported, or cells are pasted: numbers, shares, dates and times as its locale
 * writes them become values, and all else stays text. A sign for a formula is not followed: the practice lists have none.
 */
function imported(text: string, locale: string): Cell {
	const entry = typed(text, isKnown(locale) ? locale : "en_GB");
	if (entry.kind === "boolean") return entry.value;
	if (entry.kind !== "number") return text;
	if (!entry.format || !isDateFormat(entry.format)) return entry.value;
	return inGreenwich(fromSerial(entry.value));
}

/** Without data of its own, as for es_MX, a locale would get the numbers of another country: read them as in Britain. */
const isKnown = (locale: string) => hasDecimalComma(locale) === (countryOf(locale).decimal === ",");

export function fileText({ rows }: Pick<WrittenList, "rows">, delivery: FileDelivery): string {
	const lines = rows.map((row) => lineOf(row, delivery));
	const head = delivery.sepLine ? [`sep=${delivery.separator}`] : [];
	return [...head, ...lines, ""].join(delivery.lineEnd);
}

function lineOf(
	{ cells, unquoted }: WrittenRow,
	{ separator, quoteAll, trailingSeparator }: FileDelivery,
): string {
	const quoted = ({ text }: WrittenCell) => {
		if (unquoted && !/[\r\n]/.test(text)) return text;
		const isNeeded = quoteAll ? text !== "" : text.includes(separator) || /["\r\n]/.test(text);
		return isNeeded ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return cells.map(quoted).join(separator) + (trailingSeparator ? separator : "");
}

const CP850 =
	"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";
const CP1252 = new TextDecoder("windows-1252").decode(
	Uint8Array.from({ length: 128 }, (_, index) => 128 + index),
);

/** Bytes of a text; in UTF-8 where the encoding lacks a letter, as programs do. */
function encoded(text: string, encoding: FileDelivery["encoding"]): Uint8Array {
	// Programs that old write no non-breaking space
	if (encoding === "cp850") return inTable(text.replaceAll("\u00a0", " "), CP850) ?? encoded(text, "utf-8");
	if (encoding === "cp1252") return inTable(text, CP1252) ?? encoded(text, "utf-8");
	if (encoding === "utf-8") return new TextEncoder().encode(text);
	if (encoding === "utf-8 with BOM") return new TextEncoder().encode(`\ufeff${text}`);
	const little = new Uint8Array(
		Buffer.from(encoding === "utf-16le without BOM" ? text : `\ufeff${text}`, "utf16le"),
	);
	return encoding === "utf-16be" ? new Uint8Array(Buffer.from(little).swap16()) : little;
}

function inTable(text: string, upper: string): Uint8Array | undefined {
	const bytes = Array.from(text, (letter) =>
		letter < "\x80" ? letter.charCodeAt(0) : 128 + upper.indexOf(letter),
	);
	return bytes.includes(127) && !text.includes("\x7f") ? undefined : Uint8Array.from(bytes);
}
