import type { Edit } from "../edits.ts";

/** Looking somewhere and keeping something for oneself change nothing that others share. */
export function changesTheFile({ kind }: Edit): boolean {
	return kind !== "show" && kind !== "remember" && kind !== "forget";
}
