import type { OpenedFile } from "./opened.ts";
import { openText } from "./openText.ts";
import { openXlsx } from "./openXlsx.ts";

/** The error of a file that cannot be opened; `words.ts` has the sentence for each kind. */
export class FileProblem extends Error {
	constructor(readonly kind: "unknownType" | "unreadable") {
		super(kind);
	}
}

const TEXT = /\.(csv|tsv|tab|txt)$/i;
const XLSX = /\.xlsx$/i;

export function isKnownType(fileName: string): boolean {
	return TEXT.test(fileName) || XLSX.test(fileName);
}

/** Reads a workbook from a file's bytes; the name decides the type. Throws a `FileProblem`. */
export async function openFile(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
	if (TEXT.test(fileName)) return openText(bytes, fileName);
	if (!XLSX.test(fileName)) throw new FileProblem("unknownType");
	try {
		return await openXlsx(bytes, fileName);
	} catch {
		// drop the error of exceljs: ZIP signatures help nobody
		throw new FileProblem("unreadable");
	}
}
