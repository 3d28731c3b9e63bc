let typed: string | null = null;

/** The name that was typed while the sidebar is open; null: none was. The server knows it only with the first save. */
export const typedName = (): string | null => typed;

export function rememberName(name: string): void {
	typed = name;
}
