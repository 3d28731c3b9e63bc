let known: string | null = null;

/** The person's name, as typed while the sidebar is open, or else as the server remembers it; null: not said yet. */
export const knownName = (): string | null => known;

/** What was just typed. The server learns it with the next save. */
export function rememberName(name: string): void {
	known = name;
}

/** What the server remembers; `""`: nothing. A name that was typed since goes before it. */
export function recallName(name: string): void {
	if (name !== "") known ??= name;
}
