/**
 * Short hash of a text: the same for the same text everywhere and always, and almost never the same for two different
 * texts. FNV-1a over its UTF-16 units.
 *
 * @example "" → "ztntfp"
 */
export function hashText(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return (hash >>> 0).toString(36);
}
