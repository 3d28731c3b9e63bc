/** An id that no other change has. Not `randomUUID`: the page may be served where browsers do not offer it. */
export function changeId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
