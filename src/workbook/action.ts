import type { Day } from "../tiering/facts.ts";
import type { Edit } from "./edits.ts";
import type { Port } from "./port.ts";

/** Where the customers stand on the tab that an action writes in: by that, their rows are found again. Counted from 1. */
export interface ListLocation {
	readonly tab: number;
	readonly headingRow: number;
	/** The column of their names. */
	readonly nameColumn: number;
}

/** What an action comes to: what to change and what to say about it; or only why not, and nothing is changed. */
export type ActionResult =
	| {
			readonly ok: true;
			readonly edits: readonly Edit[];
			readonly message: string;
			readonly list?: ListLocation | undefined;
	  }
	| { readonly ok: false; readonly message: string };

/** An action, worked out from what the spreadsheet holds before anything is written. */
export type Action = (port: Port, today: Day) => ActionResult;

/** An action that also tells the sidebar something. */
export type ViewAction<View> = (
	port: Port,
	today: Day,
) =>
	| {
			readonly ok: true;
			readonly edits: readonly Edit[];
			readonly view: View;
			readonly locale: string;
			readonly list?: ListLocation | undefined;
			/** What the same action will do later on, in a sentence, for somebody who is asked before the first change. */
			readonly later?: string;
	  }
	| { readonly ok: false; readonly message: string; readonly locale?: string };
