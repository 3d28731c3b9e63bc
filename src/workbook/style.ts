/** Null takes a look away. */
export interface Style {
	readonly numberFormat?: string | null;
	readonly bold?: boolean;
	/** In points. */
	readonly size?: number;
	readonly wrap?: boolean;
	readonly ground?: string | null;
	readonly ink?: string | null;
	readonly align?: "left" | "center" | "right" | null;
	readonly vertical?: "top" | "middle" | null;
}
