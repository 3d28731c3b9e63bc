import { setFlagsFromString } from "node:v8";
import { MessageChannel, Worker } from "node:worker_threads";
import type { Host } from "../../../src/google/host.ts";
import { lineOver } from "./line.ts";
import { type Came, type Handle, isCells, isHandle, type Said, SERVICES } from "./wire.ts";

/** The add-on in a thread of its own, see `addOn.ts`. */
export interface FarAddOn {
	/** Takes the script and the services that it finds, and gives what calls its functions by name. */
	readonly runs: (code: string, services: Host) => (name: string, args: unknown[]) => unknown;
	/** The calls of the last execution by name, and the most memory that the add-on held when it made one, in MB. */
	readonly last: { calls: string[]; heap: number };
	readonly close: () => Promise<unknown>;
}

/**
 * @param megabytes how much memory the add-on may take. It is ended, and nothing answers any more, where it needs more.
 * @param isTimed whether time passes for it, a second for each call: a run pauses after a minute of writing.
 */
export function farAddOn(megabytes: number, isTimed = true): FarAddOn {
	const last: FarAddOn["last"] = { calls: [], heap: 0 };
	let worker: Worker | undefined;
	return {
		last,
		runs(code, services) {
			const { port1, port2 } = new MessageChannel();
			const bells = new Int32Array(new SharedArrayBuffer(8));
			// The spreadsheet on this side may take more than the add-on: a limit from the command line would go before the one below.
			setFlagsFromString("--max-old-space-size=0");
			worker = new Worker("./src/build/run.mjs", {
				argv: ["test/bench/far/addOn.ts"],
				workerData: { code, port: port2, bells, isTimed },
				transferList: [port2],
				resourceLimits: { maxOldGenerationSizeMb: megabytes },
			});
			const line = lineOver(port1, bells, 0);
			return (name, args) => {
				Object.assign(last, { calls: [], heap: 0 });
				const objects: unknown[] = SERVICES.map((service) => services[service]);
				line.say({ name, args });
				for (;;) {
					const said = line.hear() as Said;
					if (said.kind === "failed") throw new Error(said.message);
					last.heap = said.heap / 1e6;
					if (said.kind === "done") return said.result;
					last.calls.push(said.on.path[said.on.path.length - 1]!);
					line.say(carriedOut(said.on, said.args, objects));
				}
			};
		},
		close: async () => worker?.terminate(),
	};
}

function carriedOut(on: Handle, args: readonly unknown[], objects: unknown[]): Came {
	const find = ({ handle, path }: Handle) =>
		path.reduce((from, name) => (from as Record<string, unknown>)[name], objects[handle]);
	const received = (value: unknown): unknown => {
		if (Array.isArray(value)) return isCells(value) ? value : value.map(received);
		return isHandle(value) ? find(value) : value;
	};
	const sent = (value: unknown): unknown => {
		if (Array.isArray(value)) return isCells(value) ? value : value.map(sent);
		const isPlain = typeof value !== "object" || value === null || value instanceof Date;
		return isPlain ? value : { handle: objects.push(value) - 1, path: [] };
	};
	try {
		const owner = find({ ...on, path: on.path.slice(0, -1) }) as Record<
			string,
			(...args: unknown[]) => unknown
		>;
		return { value: sent(owner[on.path[on.path.length - 1]!]!(...args.map(received))) };
	} catch (error) {
		return { thrown: error instanceof Error ? error.message : String(error) };
	}
}
