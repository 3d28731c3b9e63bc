/**
 * Normalises a name for comparison: case, accents, surrounding spaces and repeated spaces do not count.
 *
 * @example " Café  NØRD " and "cafe nørd" are the same name: an accent is a mark on a letter. In Danish, ø, æ and å are letters
 * of their own; only å decomposes into a letter and a mark.
 */
export function plainName(name: string): string {
	if (/^[\x21-\x7e]*$/.test(name)) return name.toLowerCase();
	return name
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.trim()
		.replace(/\s+/g, " ")
		.toLowerCase();
}
