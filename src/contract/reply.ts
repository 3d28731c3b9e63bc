/**
 * Before the first change to a file without anything of the add-on's, a reply is not `ok` but asks for consent: one sentence for
 * each thing that would be written, and where. Nothing was done. The same request with `agreed` does it.
 */
export interface Question {
	readonly asks?: readonly string[];
}

/** Progress of a change that takes several calls: how many cells it writes in all, and how many are left. */
export interface Progress {
	readonly cells: number;
	readonly left: number;
}

/** The reply to a request that changes the file. */
export interface Outcome extends Question {
	readonly ok: boolean;
	/** One sentence or two, in the user's language: what was done, or what was in the way and what to do. */
	readonly message: string;
	/** Present where only a part is done; the same request continues from there. */
	readonly progress?: Progress;
}

/** The reply to a request that shows something. `locale` is that of the texts, such as "da_DK". */
export type Reply<View> =
	| {
			readonly ok: true;
			readonly locale: string;
			readonly view: View;
			/** A sentence about what could not be written, though all else was. */
			readonly notice?: string;
	  }
	| Refusal;

/** The reply to a request that could not be met. */
export interface Refusal extends Question {
	readonly ok: false;
	readonly locale: string;
	readonly message: string;
	/** A cell does not take what was to be written into it: the same request would fail again. */
	readonly rejected?: true;
}
