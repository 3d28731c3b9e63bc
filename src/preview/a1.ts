/** The name of a cell, both counted from 1: row 2, column 28 is `AB2`. */
export function a1(row: number, column: number): string {
	let letters = "";
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return `${letters}${row}`;
}

/** Where the cell of a name such as `AB2` or `$AB$2` lies, both counted from 1. */
export function fromA1(name: string): { row: number; column: number } {
	const [, letters = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(name) ?? [];
	if (row === "") throw new Error(`${name} names no cell.`);
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return { row: Number(row), column };
}
