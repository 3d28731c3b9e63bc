/** One measurement, as a row of the table. */
export interface Line {
	readonly what: string;
	/** With its unit. */
	readonly measured: string;
	/** What it is measured against in the same run, with its unit; "" for what stands alone. */
	readonly against: string;
	/** How it compares with that. */
	readonly ratio: string;
	/** "" where none is set. */
	readonly aim: string;
	/** Null where no aim is set. */
	readonly met: boolean | null;
}

/** A ratio as a person reads it: "3.4 ×". */
export const times = (ratio: number) => `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)} ×`;

/** A duration as a person reads it. */
export function duration(ms: number): string {
	if (ms >= 1_000) return `${(ms / 1_000).toFixed(1)} s`;
	if (ms >= 0.1) return `${ms.toFixed(ms >= 10 ? 0 : 1)} ms`;
	return `${(ms * 1_000).toFixed(1)} µs`;
}
