import type { Host } from "../../src/google/host.ts";

/**
 * Runs before each call, with its name, its number from 1, and the object it is called on. It may throw in place of the call, or
 * edit the file first, as a colleague.
 */
export type Watch = (call: string, number: number, on: object) => void;

export interface WatchedHost {
	/** Wraps the services that the script calls. */
	readonly around: (services: Host) => Host;
	/** Names of the calls since {@link watch}, in order. */
	readonly calls: readonly string[];
	/** Replaces the watch, and restarts the count of calls. */
	watch(next: Watch): void;
}

export const noWatch: Watch = () => {};

/** Lets one call fail, as a busy service does. */
export const failAt =
	(call: number): Watch =>
	(_, number) => {
		if (number === call) throw new Error("Service Spreadsheets failed");
	};

/** Lets a call and all later ones fail, as when Google stops a run. */
export const stopFrom =
	(call: number): Watch =>
	(_, number) => {
		if (number >= call) throw new Error("Exceeded maximum execution time");
	};

/** Watches every call that the script makes to Google. */
export function watchedHost(): WatchedHost {
	let watch = noWatch;
	let calls: string[] = [];
	const originals = new WeakMap<object, object>();
	const wrapped = new WeakMap<object, object>();

	const unwrap = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(unwrap);
		return typeof value === "object" && value !== null ? (originals.get(value) ?? value) : value;
	};
	const wrap = (value: unknown): unknown => {
		if (Array.isArray(value)) return isCells(value) ? value : value.map(wrap);
		if (typeof value !== "object" || value === null || isDate(value)) return value;
		const known = wrapped.get(value);
		if (known !== undefined) return known;
		const made = new Proxy(value, { get: (target, key) => member(target, key) });
		wrapped.set(value, made);
		originals.set(made, value);
		return made;
	};
	const member = (target: object, key: string | symbol): unknown => {
		const value = Reflect.get(target, key) as unknown;
		if (typeof value !== "function") return wrap(value);
		return (...args: unknown[]) => {
			calls.push(String(key));
			watch(String(key), calls.length, target);
			return wrap(value.apply(target, args.map(unwrap)));
		};
	};
	return {
		around: (services) =>
			Object.fromEntries(
				Object.keys(services).map((name) => [name, wrap(services[name as keyof Host])]),
			) as unknown as Host,
		get calls() {
			return calls;
		},
		watch(next) {
			watch = next;
			calls = [];
		},
	};
}

const isDate = (value: object) => Object.prototype.toString.call(value) === "[object Date]";

/** True for rows of cells, which are many and contain no service. */
const isCells = (value: readonly unknown[]) => Array.isArray(value[0]);
