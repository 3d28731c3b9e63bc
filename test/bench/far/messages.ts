import type { MessagePort } from "node:worker_threads";

/** Start data of the add-on's thread. */
export interface ThreadData {
	readonly code: string;
	readonly port: MessagePort;
	readonly bells: Int32Array;
	/** True to let time pass for the add-on, a second for each call, so that a run pauses after a minute of writing. */
	readonly isTimed: boolean;
}

/** A value that stays in the host's thread: an object by its number, or a member of it by its path of names. */
export interface Handle {
	readonly handle: number;
	readonly path: readonly string[];
}

/** A message from the add-on to the host: a call, or the end of an execution. `heap` is the peak so far, in bytes. */
export type AddOnMessage =
	| { readonly kind: "call"; readonly on: Handle; readonly args: readonly unknown[]; readonly heap: number }
	| { readonly kind: "done"; readonly result: unknown; readonly heap: number }
	| { readonly kind: "failed"; readonly message: string };

/** The host's reply to a call. */
export type HostReply = { readonly value: unknown } | { readonly thrown: string };

export const isHandle = (value: unknown): value is Handle =>
	typeof value === "object" && value !== null && "handle" in value;

/** The services of the script, in the order of their handles' numbers. */
export const SERVICES = [
	"SpreadsheetApp",
	"HtmlService",
	"LockService",
	"PropertiesService",
	"Session",
] as const;

/** True for rows of cells, which are sent as they are. Anything else may contain handles. */
export const isCells = (value: readonly unknown[]): boolean => Array.isArray(value[0]);
