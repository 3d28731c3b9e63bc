import type { Day } from "../tiering/facts.ts";
import type { Edit } from "./edits.ts";
import type { Port } from "./port.ts";

/** Position of the customer list on the tab that an action writes to, to find its rows again. Counted from 1. */
export interface ListLocation {
	readonly tab: number;
	readonly headingRow: number;
	/** Column of the customers' names. */
	readonly nameColumn: number;
}

/** Result of an action: edits and a message for the user, or only the reason why nothing is changed. */
export type ActionResult =
	| {
			readonly ok: true;
			readonly edits: readonly Edit[];
			readonly message: string;
			/** Added to the message if the filter is extended in the end: a colleague may have changed it meanwhile. */
			readonly ifFilterExtended?: string;
			readonly list?: ListLocation | undefined;
			/** Sentences about what was perhaps not read right, shown when a user is asked before the first change. */
			readonly doubts?: readonly string[];
			readonly ifRejected?: Action;
	  }
	| { readonly ok: false; readonly message: string };

/**
 * A use case: derives its result from the spreadsheet as it is, before anything is written.
 *
 * Its result may name an action to run if a cell does not take what was to be written into it (`ifRejected`): that one's message
 * follows the sentence about the cell.
 */
export type Action = (port: Port, today: Day) => ActionResult;

/** An action whose result also includes a view for the sidebar. */
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
			/** Sentence about what the same action does later on, shown when a user is asked before the first change. */
			readonly later?: string;
			/** As in {@link ActionResult}. */
			readonly doubts?: readonly string[];
			readonly ifRejected?: Action;
	  }
	| { readonly ok: false; readonly message: string; readonly locale?: string };
