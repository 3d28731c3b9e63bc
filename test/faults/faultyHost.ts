import type { Host } from "../../src/google/host.ts";

/** When a call fails: it alone, as a service that is busy; or it and all after it, as a run that Google has stopped. */
interface Fault {
	/** Counted from 1; 0: none fails. */
	readonly call: number;
	readonly forGood: boolean;
}

export interface FaultyHost {
	/** Stands between the script and the services. */
	readonly around: (services: Host) => Host;
	/** The calls since {@link arm}, by name. */
	readonly calls: readonly string[];
	arm(fault: Fault): void;
}

const NONE: Fault = { call: 0, forGood: false };

/** Counts every call that the script makes to Google, and lets one fail. */
export function faultyHost(): FaultyHost {
	let fault = NONE;
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
			if (calls.length === fault.call || (fault.forGood && fault.call > 0 && calls.length > fault.call))
				throw new Error(fault.forGood ? "Exceeded maximum execution time" : "Service Spreadsheets failed");
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
		arm(next) {
			fault = next;
			calls = [];
		},
	};
}

const isDate = (value: object) => Object.prototype.toString.call(value) === "[object Date]";

/** Rows of cells, which are many and hold no service. */
const isCells = (value: readonly unknown[]) => Array.isArray(value[0]);
