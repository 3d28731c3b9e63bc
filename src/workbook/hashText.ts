/**
 * A short text that stands for a longer one: the same for the same text, everywhere and always, and as good as never the same for
 * two that differ. FNV-1a over its UTF-16 units.
 *
 * @example "" → "ztntfp"
 */
export function hashText(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return (hash >>> 0).toString(36);
}
