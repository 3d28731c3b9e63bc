/**
 * Letters of a column, counted from 0.
 *
 * @example columnLetters(0) → "A"; columnLetters(27) → "AB"
 */
export function columnLetters(column: number): string {
	let letters = "";
	for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
		letters = String.fromCharCode(65 + (rest % 26)) + letters;
	}
	return letters;
}

/**
 * A1 address of a cell; row and column are counted from 0.
 *
 * @example cellAddress(2, 2) → "C3"
 */
export function cellAddress(row: number, column: number): string {
	return `${columnLetters(column)}${row + 1}`;
}

/**
 * Row and column of an A1 address, both counted from 0; `null` if the text is not an address.
 *
 * @example cellFromAddress("C3") → { row: 2, column: 2 }
 */
export function cellFromAddress(address: string): { row: number; column: number } | null {
	const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
	if (letters === undefined || digits === undefined) return null;
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return { row: Number(digits) - 1, column: column - 1 };
}
