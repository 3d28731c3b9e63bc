import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";

/** Longer than any action takes; an add-on that has run out of memory never answers. */
const PATIENCE = 900_000;

/** A line between two threads, of which one always waits while the other speaks. */
export interface Line {
	say(message: unknown): void;
	/** Waits for what the other says. */
	hear(): unknown;
}

/** One end of a line. @param bells two numbers that both threads see; @param mine the one that rings here, 0 or 1. */
export function lineOver(port: MessagePort, bells: Int32Array, mine: 0 | 1): Line {
	return {
		say(message) {
			port.postMessage(message);
			Atomics.store(bells, 1 - mine, 1);
			Atomics.notify(bells, 1 - mine);
		},
		hear() {
			const until = Date.now() + PATIENCE;
			while (Date.now() < until) {
				const heard = receiveMessageOnPort(port);
				if (heard !== undefined) return heard.message;
				Atomics.wait(bells, mine, 0, PATIENCE);
				Atomics.store(bells, mine, 0);
			}
			throw new Error("the other thread does not answer");
		},
	};
}
