/**
 * A name as names are compared: case, accents, spaces around it and repeated spaces do not count.
 *
 * @example " Café  NØRD " and "cafe nørd" are one name: accents are marks on a letter; ø, æ and å… are letters of
 * their own in Danish, of which only å falls apart into a letter and a mark.
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
