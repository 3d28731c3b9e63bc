/**
 * Before the first change to a file that has nothing of ours yet, a reply is not `ok` but asks: one sentence for each place that
 * would be written to. Nothing was done. The same request with `agreed` does it.
 */
export interface Question {
	readonly asks?: readonly string[];
}

/** How far a change has come that takes several calls: the cells that it was to write, and those that are left. */
export interface Progress {
	readonly cells: number;
	readonly left: number;
}

/** The reply to a request that changes the file. */
export interface Outcome extends Question {
	readonly ok: boolean;
	/** One sentence or two: what was done, or what was in the way and what to do. */
	readonly message: string;
	/** Present where only a part is done; the same request goes on from there. */
	readonly progress?: Progress;
}

/** The reply to a request that shows something. `locale` is the one to speak, such as "da_DK". */
export type Reply<View> = { readonly ok: true; readonly locale: string; readonly view: View } | Refusal;

/** The reply to a request that could not be met. */
export interface Refusal extends Question {
	readonly ok: false;
	readonly locale: string;
	readonly message: string;
}
