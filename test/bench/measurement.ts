/** One measurement, as a row of the table. */
export interface Measurement {
	readonly what: string;
	/** With its unit. */
	readonly measured: string;
	/** A comparison from the same run, with its unit; "" without one. */
	readonly against: string;
	/** The measurement in relation to the comparison. */
	readonly ratio: string;
	/** The target; "" without one. */
	readonly aim: string;
	/** True if the aim is met; null without an aim. */
	readonly met: boolean | null;
}

/** Formats a ratio: "3.4 ×". */
export const formatRatio = (ratio: number) => `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)} ×`;

/** Formats a duration: "1.2 s", "34 ms", "5.6 µs". */
export function formatDuration(ms: number): string {
	if (ms >= 1_000) return `${(ms / 1_000).toFixed(1)} s`;
	if (ms >= 0.1) return `${ms.toFixed(ms >= 10 ? 0 : 1)} ms`;
	return `${(ms * 1_000).toFixed(1)} µs`;
}
