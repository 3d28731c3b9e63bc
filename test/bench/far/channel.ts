import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";

/** Longer than any action takes. An add-on that ran out of memory never answers. */
const REPLY_TIMEOUT_MS = 900_000;

/** A synchronous channel between two threads, of which one always waits for the other. */
export interface Channel {
	send(message: unknown): void;
	/** Blocks until the other thread sends a message. Throws after a timeout. */
	receive(): unknown;
}

/**
 * Opens one end of the channel.
 *
 * @param bells two shared flags, each set to 1 by a message to one of the threads.
 * @param mine the index of this thread's flag.
 */
export function openChannel(port: MessagePort, bells: Int32Array, mine: 0 | 1): Channel {
	return {
		send(message) {
			port.postMessage(message);
			Atomics.store(bells, 1 - mine, 1);
			Atomics.notify(bells, 1 - mine);
		},
		receive() {
			const until = Date.now() + REPLY_TIMEOUT_MS;
			while (Date.now() < until) {
				const received = receiveMessageOnPort(port);
				if (received !== undefined) return received.message;
				Atomics.wait(bells, mine, 0, REPLY_TIMEOUT_MS);
				Atomics.store(bells, mine, 0);
			}
			throw new Error("the other thread does not answer");
		},
	};
}
