import { Bench } from "tinybench";

/** Returns the median duration of a few runs in milliseconds, after a warm-up run. */
export async function medianMs(run: () => unknown, runs = 3): Promise<number> {
	const bench = new Bench({ time: 0, iterations: runs, warmupTime: 0, warmupIterations: 1, throws: true });
	bench.add("it", run);
	const [task] = await bench.run();
	if (task?.result === undefined || !("latency" in task.result)) throw new Error("nothing was measured");
	return task.result.latency.p50;
}
