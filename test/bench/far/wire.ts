import type { MessagePort } from "node:worker_threads";

/** What the thread of the add-on is given to begin with. */
export interface Given {
	readonly code: string;
	readonly port: MessagePort;
	readonly bells: Int32Array;
	/** Whether time passes for the add-on, a second for each call: a run pauses after a minute of writing. */
	readonly isTimed: boolean;
}

/** Something that stays on the host's side: an object by its number, or what is reached from one by names. */
export interface Handle {
	readonly handle: number;
	readonly path: readonly string[];
}

/** What the add-on says to the host: a call it makes, or that it has done what it was asked to. */
export type Said =
	| { readonly kind: "call"; readonly on: Handle; readonly args: readonly unknown[]; readonly heap: number }
	| { readonly kind: "done"; readonly result: unknown; readonly heap: number }
	| { readonly kind: "failed"; readonly message: string };

/** What a call came to. */
export type Came = { readonly value: unknown } | { readonly thrown: string };

export const isHandle = (value: unknown): value is Handle =>
	typeof value === "object" && value !== null && "handle" in value;

/** The services that the script finds, by the number of their handles. */
export const SERVICES = [
	"SpreadsheetApp",
	"HtmlService",
	"LockService",
	"PropertiesService",
	"Session",
] as const;

/** Rows of cells go over as they are; in anything else there may be handles. */
export const isCells = (value: readonly unknown[]): boolean => Array.isArray(value[0]);
