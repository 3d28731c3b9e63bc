export type AgoUnit = "day" | "hour" | "minute" | "second";

/** Taking the last change back. */
export interface UndoWords {
	/** The hidden tab that keeps what is needed for it, and what stands at its top. */
	readonly tab: string;
	readonly title: string;
	readonly ago: (count: number, unit: AgoUnit) => string;
	/** In the sidebar: what is pressed, what is asked then, and the answers. */
	readonly link: (ago: string) => string;
	readonly sure: string;
	readonly confirm: string;
	readonly cancel: string;
	readonly nothing: string;
	readonly tooLarge: string;
	/** How many cells got back what they held, of a change made so long ago. */
	readonly done: (ago: string, cells: number) => string;
	/** Tabs that the change had made. */
	readonly gone: (names: string, count: number) => string;
	readonly stay: (names: string, count: number) => string;
	readonly changedSince: (count: number, cells: string) => string;
	/** A change that has begun and not come to its end. */
	readonly unfinished: (ago: string) => string;
}
