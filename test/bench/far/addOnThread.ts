import { setFlagsFromString } from "node:v8";
import { MessageChannel, Worker } from "node:worker_threads";
import type { Host } from "../../../src/google/host.ts";
import { openChannel } from "./channel.ts";
import { type AddOnMessage, type Handle, type HostReply, isCells, isHandle, SERVICES } from "./messages.ts";

/** The add-on in a thread of its own (`addOn.ts`). */
export interface AddOnThread {
	/** Starts the thread with a script and its services. Returns a function that calls the script's functions by name. */
	readonly start: (code: string, services: Host) => (name: string, args: unknown[]) => unknown;
	/** The names of the last execution's calls, and the add-on's peak heap when it made one, in MB. */
	readonly last: { calls: string[]; heap: number };
	readonly close: () => Promise<unknown>;
}

/**
 * @param megabytes heap limit of the add-on. Its thread ends beyond it and no longer answers.
 * @param isTimed true to let time pass for it, a second for each call, so that a run pauses after a minute of writing.
 */
export function addOnThread(megabytes: number, isTimed = true): AddOnThread {
	const last: AddOnThread["last"] = { calls: [], heap: 0 };
	let worker: Worker | undefined;
	return {
		last,
		start(code, services) {
			const { port1, port2 } = new MessageChannel();
			const bells = new Int32Array(new SharedArrayBuffer(8));
			// Lift any heap limit of the command line, which would take precedence over the one below.
			setFlagsFromString("--max-old-space-size=0");
			worker = new Worker("./src/build/run.mjs", {
				argv: ["test/bench/far/addOn.ts"],
				workerData: { code, port: port2, bells, isTimed },
				transferList: [port2],
				resourceLimits: { maxOldGenerationSizeMb: megabytes },
			});
			const line = openChannel(port1, bells, 0);
			return (name, args) => {
				Object.assign(last, { calls: [], heap: 0 });
				const objects: unknown[] = SERVICES.map((service) => services[service]);
				line.send({ name, args });
				for (;;) {
					const message = line.receive() as AddOnMessage;
					if (message.kind === "failed") throw new Error(message.message);
					last.heap = message.heap / 1e6;
					if (message.kind === "done") return message.result;
					last.calls.push(message.on.path[message.on.path.length - 1]!);
					line.send(replyTo(message.on, message.args, objects));
				}
			};
		},
		close: async () => worker?.terminate(),
	};
}

function replyTo(on: Handle, args: readonly unknown[], objects: unknown[]): HostReply {
	const find = ({ handle, path }: Handle) =>
		path.reduce((owner, name) => (owner as Record<string, unknown>)[name], objects[handle]);
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
