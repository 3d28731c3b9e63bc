/**
 * Formatting of cells. Null resets a property to its default. `ground` is the background, `ink` the font colour: both
 * names are stored in the journals of users' files.
 */
export interface Style {
	readonly numberFormat?: string | null;
	readonly bold?: boolean | null;
	/** In points. */
	readonly size?: number | null;
	readonly wrap?: boolean | null;
	readonly ground?: string | null;
	readonly ink?: string | null;
	readonly align?: "left" | "center" | "right" | null;
	readonly vertical?: "top" | "middle" | null;
}
