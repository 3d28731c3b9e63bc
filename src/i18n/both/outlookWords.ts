import type { LongTerm } from "../../tiering/outlook/longTerm.ts";
import type { SixMonths } from "../../tiering/outlook/sixMonths.ts";

/** How long a customer will stay, in the cells of a table. */
export interface OutlookWords {
	readonly headings: Readonly<Record<"sixMonths" | "longTerm", string>>;
	/** `chance`: that they stay, or its range, in per cent. */
	readonly sixMonths: Readonly<Record<SixMonths["verdict"], (chance: string) => string>>;
	readonly longTerm: Readonly<Record<LongTerm["verdict"], string>>;
	/** Before a colon and the figures. */
	readonly notExpanding: string;
}
