import type { LastChange } from "../../contract/server.ts";
import { lastChange } from "../../undo/storedJournal.ts";
import type { Port } from "../../workbook/port.ts";

/** Returns the last change, if it can be undone; null: none. */
export function undoableChange(port: Port): LastChange | null {
	const last = lastChange(port);
	if (last === null || last.state === "none") return null;
	return { begun: port.clock.momentOf(last.begun).toISOString(), isFinished: last.state === "done" };
}
