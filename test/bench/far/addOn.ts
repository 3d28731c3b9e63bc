import { createContext, runInContext } from "node:vm";
import { workerData } from "node:worker_threads";
import { lineOver } from "./line.ts";
import { type Came, type Given, type Handle, isCells, isHandle, type Said, SERVICES } from "./wire.ts";

/**
 * A thread in which only the add-on lives: the built script, evaluated anew for every execution as Google does, with a heap of its own.
 * The spreadsheet is on the other side of a line, and every call to it goes over.
 */
const { code, port, bells, isTimed } = workerData as Given;
const line = lineOver(port, bells, 1);
const say = (said: Said) => line.say(said);
const behind = new WeakMap<object, Handle>();
let highest = 0;

const heap = () => {
	highest = Math.max(highest, process.memoryUsage().heapUsed);
	return highest;
};

/** Dates are the same in every execution, so that what is written is; the clock by which a run pauses goes on, or stands. */
const MOMENT = Date.UTC(2026, 0, 1, 12);
/** As long as Google takes for a large call, in milliseconds. */
const A_CALL = 1_000;
let calls = 0;
class Clock extends Date {
	constructor(...given: unknown[]) {
		super(...((given.length === 0 ? [MOMENT] : given) as [number]));
	}
	static override now() {
		return isTimed ? Date.now() + calls * A_CALL : MOMENT;
	}
}

function faceOf(handle: Handle): object {
	const face = new Proxy(() => {}, {
		get: (_, name) =>
			typeof name === "string" ? faceOf({ ...handle, path: [...handle.path, name] }) : undefined,
		apply: (_, __, args: unknown[]) => {
			calls++;
			say({ kind: "call", on: handle, args: args.map(sent), heap: heap() });
			const came = line.hear() as Came;
			if ("thrown" in came) throw new Error(came.thrown);
			return received(came.value);
		},
	});
	behind.set(face, handle);
	return face;
}

function sent(value: unknown): unknown {
	if (Array.isArray(value)) return isCells(value) ? value : value.map(sent);
	return typeof value === "function" ? (behind.get(value) ?? null) : value;
}

function received(value: unknown): unknown {
	if (Array.isArray(value)) return isCells(value) ? value : value.map(received);
	return isHandle(value) ? faceOf(value) : value;
}

for (;;) {
	const { name, args } = line.hear() as { name: string; args: unknown[] };
	highest = 0;
	const services = SERVICES.map((service, handle) => [service, faceOf({ handle, path: [] })]);
	const world = createContext({ ...Object.fromEntries(services), Date: Clock });
	try {
		runInContext(code, world, { filename: "Code.js" });
		const result: unknown = world[name](...args);
		say({ kind: "done", result, heap: heap() });
	} catch (error) {
		say({ kind: "failed", message: String(error) });
	}
}
