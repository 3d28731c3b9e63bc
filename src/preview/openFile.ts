import type { OpenedFile } from "./opened.ts";
import { openText } from "./openText.ts";
import { openXlsx } from "./openXlsx.ts";

/** Why a file could not be opened; the sentence is made in `words.ts`. */
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

/** Reads a table from a file's bytes; what the file is, its name says. Throws a `FileProblem`. */
export async function openFile(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
	if (TEXT.test(fileName)) return openText(bytes, fileName);
	if (!XLSX.test(fileName)) throw new FileProblem("unknownType");
	try {
		return await openXlsx(bytes, fileName);
	} catch {
		// exceljs speaks of ZIP signatures, which help nobody
		throw new FileProblem("unreadable");
	}
}
