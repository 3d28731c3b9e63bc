/** Returns the address of a cell; row and column count from 1. @example row 2, column 28: `AB2` */
export function a1(row: number, column: number): string {
	let letters = "";
	for (let remaining = column; remaining > 0; remaining = Math.floor((remaining - 1) / 26)) {
		letters = String.fromCharCode(65 + ((remaining - 1) % 26)) + letters;
	}
	return `${letters}${row}`;
}

/** Returns the row and the column of an address such as `AB2` or `$AB$2`, counted from 1. Throws for any other text. */
export function fromA1(address: string): { row: number; column: number } {
	const [, letters = "", row = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
	if (row === "") throw new Error(`"${address}" is not the address of a cell.`);
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return { row: Number(row), column };
}
