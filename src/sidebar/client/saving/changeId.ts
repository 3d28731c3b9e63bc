/** A unique id. Not by `randomUUID`: browsers may not offer it where the page is served from. */
export function changeId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
