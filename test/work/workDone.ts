import { Session } from "node:inspector/promises";

/**
 * Counts the blocks of code that run: functions, turns of loops, branches. Unlike elapsed time, their number is the same on every
 * machine, yet grows with it. A first run may count a few more. Optimized code loses counts, so these tests run without
 * optimization, see `vitest.config.ts`.
 *
 * @param path a part of the URLs of the files that count.
 */
export async function workDone(run: () => unknown, path = "/src/"): Promise<number> {
	const session = new Session();
	session.connect();
	try {
		await session.post("Profiler.enable");
		await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
		await run();
		const { result } = await session.post("Profiler.takePreciseCoverage");
		return result
			.filter(({ url }) => url.includes(path))
			.flatMap(({ functions }) => functions)
			.flatMap(({ ranges }) => ranges)
			.reduce((sum, { count }) => sum + count, 0);
	} finally {
		session.disconnect();
	}
}
