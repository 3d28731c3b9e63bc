import type { Host } from "../../src/google/host.ts";

/**
 * Asked before each call, by its name, its number from 1, and what it is called on: it may throw in its place, or have somebody else
 * do something first.
 */
export type Watch = (call: string, number: number, on: object) => void;

export interface WatchedHost {
	/** Stands between the script and the services. */
	readonly around: (services: Host) => Host;
	/** The calls since {@link watch}, by name. */
	readonly calls: readonly string[];
	/** From now on, calls are counted anew. */
	watch(next: Watch): void;
}

export const nothing: Watch = () => {};

/** Lets a call fail alone, as a service that is busy. */
export const failing =
	(call: number): Watch =>
	(_, number) => {
		if (number === call) throw new Error("Service Spreadsheets failed");
	};

/** Lets a call and all after it fail, as a run that Google has stopped. */
export const stopping =
	(call: number): Watch =>
	(_, number) => {
		if (number >= call) throw new Error("Exceeded maximum execution time");
	};

/** Watches every call that the script makes to Google. */
export function watchedHost(): WatchedHost {
	let watch = nothing;
	let calls: string[] = [];
	const behind = new WeakMap<object, object>();
	const wrapped = new WeakMap<object, object>();

	const unwrap = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(unwrap);
		return typeof value === "object" && value !== null ? (behind.get(value) ?? value) : value;
	};
	const wrap = (value: unknown): unknown => {
		if (Array.isArray(value)) return isCells(value) ? value : value.map(wrap);
		if (typeof value !== "object" || value === null || isDate(value)) return value;
		const known = wrapped.get(value);
		if (known !== undefined) return known;
		const made = new Proxy(value, { get: (target, key) => member(target, key) });
		wrapped.set(value, made);
		behind.set(made, value);
		return made;
	};
	const member = (target: object, key: string | symbol): unknown => {
		const found = Reflect.get(target, key) as unknown;
		if (typeof found !== "function") return wrap(found);
		return (...args: unknown[]) => {
			calls.push(String(key));
			watch(String(key), calls.length, target);
			return wrap(found.apply(target, args.map(unwrap)));
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

/** Rows of cells, which are many and hold no service. */
const isCells = (value: readonly unknown[]) => Array.isArray(value[0]);
