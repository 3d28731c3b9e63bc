/** Tiers set by hand that end: see the field `override` of {@link Words}. */
export interface OverrideWords {
	/** How many ran out on a day, or will, and who: from which tier to which. */
	readonly past: (count: number, day: string, who: string) => string;
	readonly soon: (count: number, day: string, who: string) => string;
	/** On the summary: what it is about, and how many there are. */
	readonly lines: Readonly<Record<"past" | "soon", readonly [name: string, what: (count: number) => string]>>;
}
