/**
 * The letters of a column, from its place counted from 0.
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
 * A cell's address as people read it, from row and column counted from 0.
 *
 * @example cellAddress(2, 2) → "C3"
 */
export function cellAddress(row: number, column: number): string {
	return `${columnLetters(column)}${row + 1}`;
}
