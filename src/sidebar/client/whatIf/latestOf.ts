/** Long enough for a person to type on, in milliseconds. */
const PAUSE = 300;

/**
 * Runs a task after a pause in which no other came. What it comes to is shown only where no other came meanwhile
 * either, in whatever order the replies come.
 */
export function latestOf() {
	let last = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const cancel = () => {
		clearTimeout(waiting);
		return ++last;
	};
	const run = (task: () => Promise<() => void>) => {
		const mine = cancel();
		waiting = setTimeout(async () => {
			const show = await task();
			if (mine === last) show();
		}, PAUSE);
	};
	return { run, cancel };
}
