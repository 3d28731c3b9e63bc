import { Session } from "node:inspector/promises";

/**
 * How many blocks of code run: functions, turns of loops, branches. Unlike the time that passes, their number is the same on every
 * machine, and grows as the time does. What runs for the first time may run a few more. Optimized code would lose counts: these
 * tests run without, see `vitest.config.ts`.
 *
 * @param of a part of the addresses of the files that count.
 */
export async function workDone(run: () => unknown, of = "/src/"): Promise<number> {
	const session = new Session();
	session.connect();
	try {
		await session.post("Profiler.enable");
		await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
		await run();
		const { result } = await session.post("Profiler.takePreciseCoverage");
		return result
			.filter(({ url }) => url.includes(of))
			.flatMap(({ functions }) => functions)
			.flatMap(({ ranges }) => ranges)
			.reduce((sum, { count }) => sum + count, 0);
	} finally {
		session.disconnect();
	}
}
