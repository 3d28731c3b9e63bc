import { createContext, runInContext } from "node:vm";
import { workerData } from "node:worker_threads";
import { openChannel } from "./channel.ts";
import {
	type AddOnMessage,
	type Handle,
	type HostReply,
	isCells,
	isHandle,
	SERVICES,
	type ThreadData,
} from "./messages.ts";

/**
 * A thread for the add-on alone: the built script, evaluated anew for every execution as Google does, with a heap of its own.
 * The spreadsheet is in the main thread, and every call to it goes through a channel.
 */
const { code, port, bells, isTimed } = workerData as ThreadData;
const line = openChannel(port, bells, 1);
const send = (message: AddOnMessage) => line.send(message);
const handles = new WeakMap<object, Handle>();
let peakHeap = 0;

const heap = () => {
	peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed);
	return peakHeap;
};

/** The same date in every execution, so that the same cells are written. Only `Date.now`, by which a run pauses, may advance. */
const FIXED_NOW = Date.UTC(2026, 0, 1, 12);
/** The time that Google takes for a large call. */
const MS_PER_CALL = 1_000;
let calls = 0;
class Clock extends Date {
	constructor(...args: unknown[]) {
		super(...((args.length === 0 ? [FIXED_NOW] : args) as [number]));
	}
	static override now() {
		return isTimed ? Date.now() + calls * MS_PER_CALL : FIXED_NOW;
	}
}

function faceOf(handle: Handle): object {
	const face = new Proxy(() => {}, {
		get: (_, name) =>
			typeof name === "string" ? faceOf({ ...handle, path: [...handle.path, name] }) : undefined,
		apply: (_, __, args: unknown[]) => {
			calls++;
			send({ kind: "call", on: handle, args: args.map(sent), heap: heap() });
			const reply = line.receive() as HostReply;
			if ("thrown" in reply) throw new Error(reply.thrown);
			return received(reply.value);
		},
	});
	handles.set(face, handle);
	return face;
}

function sent(value: unknown): unknown {
	if (Array.isArray(value)) return isCells(value) ? value : value.map(sent);
	return typeof value === "function" ? (handles.get(value) ?? null) : value;
}

function received(value: unknown): unknown {
	if (Array.isArray(value)) return isCells(value) ? value : value.map(received);
	return isHandle(value) ? faceOf(value) : value;
}

for (;;) {
	const { name, args } = line.receive() as { name: string; args: unknown[] };
	peakHeap = 0;
	const services = SERVICES.map((service, handle) => [service, faceOf({ handle, path: [] })]);
	const context = createContext({ ...Object.fromEntries(services), Date: Clock });
	try {
		runInContext(code, context, { filename: "Code.js" });
		const result: unknown = context[name](...args);
		send({ kind: "done", result, heap: heap() });
	} catch (error) {
		send({ kind: "failed", message: String(error) });
	}
}
