import type { OpenedFile } from "./opened.ts";
import { openText } from "./openText.ts";
import { openXlsx } from "./openXlsx.ts";

/** Why a file cannot be opened; `words.ts` has the sentence for each kind. */
type FileProblemKind =
	| "unknownType"
	| "unreadable"
	| "encrypted"
	| "oldExcel"
	| "openDocument"
	| "appleNumbers";

export class FileProblem extends Error {
	constructor(readonly kind: FileProblemKind) {
		super(kind);
	}
}

const TEXT = /\.(csv|tsv|tab|txt)$/i;
const XLSX = /\.xls[xm]$/i;

/** Spreadsheets of other programs, which have to be saved as another type first. */
const OTHER_TYPES: Readonly<Partial<Record<FileProblemKind, RegExp>>> = {
	oldExcel: /\.xls$/i,
	openDocument: /\.f?ods$/i,
	appleNumbers: /\.numbers$/i,
};

/** Returns why a file with such a name cannot be opened; undefined where it can. */
export function problemOfName(fileName: string): FileProblemKind | undefined {
	if (TEXT.test(fileName) || XLSX.test(fileName)) return undefined;
	const kinds = Object.keys(OTHER_TYPES) as FileProblemKind[];
	return kinds.find((kind) => OTHER_TYPES[kind]?.test(fileName)) ?? "unknownType";
}

/** Reads a workbook from a file's bytes; the name decides the type. Throws a {@link FileProblem}. */
export async function openFile(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
	const problem = problemOfName(fileName);
	if (problem) throw new FileProblem(problem);
	// Excel files go by their first bytes, as some are named .csv
	if (TEXT.test(fileName) && !startsWith(bytes, ZIP) && !startsWith(bytes, OLE))
		return openText(bytes, fileName);
	try {
		return await openXlsx(bytes, fileName);
	} catch (error) {
		throw new FileProblem(kindOf(error, bytes));
	}
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** How an old Excel file begins, and a new one that has a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
	start.every((byte, at) => bytes[at] === byte);

/** Drops the error of the reader: ZIP signatures help nobody. */
function kindOf(error: unknown, bytes: Uint8Array): FileProblemKind {
	if ((error as Error).name !== "EncryptedFileError") return "unreadable";
	const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
	return names.includes("EncryptedPackage") ? "encrypted" : "oldExcel";
}
