import type { SlicesWords } from "../slicesWords.ts";

export const slices = (): SlicesWords => ({
	written: (share) => `${share} written …`,
	bar: "How much is written",
	stop: "Stop",
	stopping: "Stopping …",
	stopped: (share) =>
		`Stopped: ${share} is written. Do the same again to go on there, or undo the last change on the first screen.`,
});
