import { Bench } from "tinybench";

/** How many milliseconds something takes: the middle one of a few runs, after one that does not count. */
export async function median(run: () => unknown, runs = 3): Promise<number> {
	const bench = new Bench({ time: 0, iterations: runs, warmupTime: 0, warmupIterations: 1, throws: true });
	bench.add("it", run);
	const [task] = await bench.run();
	if (task?.result === undefined || !("latency" in task.result)) throw new Error("nothing was measured");
	return task.result.latency.p50;
}
