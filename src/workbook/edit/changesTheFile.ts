import type { Edit } from "../edits.ts";

/** True for edits that other users can notice: showing a tab and storing something for one user change nothing that is shared. */
export function changesTheFile({ kind }: Edit): boolean {
	return kind !== "flush" && kind !== "show" && kind !== "remember" && kind !== "forget";
}
