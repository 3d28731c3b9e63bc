import type { Grid } from "./univer.ts";

/** Waits until every formula that depends on what was written has its result; nearly at once if nothing was. */
export type Idle = () => Promise<void>;

const SET_VALUES = "sheet.mutation.set-range-values";
/** Changes of looks alone, for which Univer does not calculate. */
const LOOKS = [
	"sheet.command.set-style",
	"sheet.command.set-border-basic",
	"sheet.command.clear-selection-format",
];
/** Longer than Univer ever waits before it starts to calculate. */
const PATIENCE = 2_000;

/**
 * Univer waits a moment after the last change before it calculates, and tells nobody that it is about to:
 * so remember each change that it will calculate for, until a later calculation has started.
 */
export function engineIdle(grid: Grid): Idle {
	let changed = { before: grid.calculations.state.id, at: Date.now() };
	grid.commands.onCommandExecuted((command, options) => {
		if (!grid.dirty.get(command.id)) return;
		const trigger = (command.params as { trigger?: string } | undefined)?.trigger ?? "";
		if (command.id === SET_VALUES && (options?.onlyLocal || LOOKS.includes(trigger))) return;
		changed = { before: grid.calculations.state.id, at: Date.now() };
	});
	const busy = () => {
		const { id, started, resultApplied, stopped, completed, resultEmitted } = grid.calculations.state;
		if (id === changed.before && Date.now() - changed.at < PATIENCE) return true;
		return started && !(resultApplied && (stopped || completed || resultEmitted));
	};
	return async () => {
		let quiet = 0;
		while (quiet < 2) {
			quiet = busy() ? 0 : quiet + 1;
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
	};
}
