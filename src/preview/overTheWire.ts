/**
 * Returns a value as `google.script.run` carries it between the sidebar and the server: as JSON. `undefined` becomes null; a
 * date, a map, a set or a function anywhere inside makes the call fail.
 */
export function overTheWire(value: unknown): unknown {
	checkCarriable(value, "the value", new Set());
	return value === undefined ? null : JSON.parse(JSON.stringify(value, (_, inner) => inner ?? null));
}

function checkCarriable(value: unknown, path: string, ancestors: Set<unknown>): void {
	const kind = Object.prototype.toString.call(value).slice(8, -1);
	if (["Date", "Map", "Set", "Function", "AsyncFunction", "Promise", "Symbol", "BigInt"].includes(kind)) {
		throw new TypeError(`google.script.run cannot carry a ${kind}: ${path}`);
	}
	if (typeof value !== "object" || value === null) return;
	if (ancestors.has(value)) throw new TypeError(`google.script.run cannot carry a ring: ${path}`);
	const withValue = new Set(ancestors).add(value);
	for (const [key, inner] of Object.entries(value)) checkCarriable(inner, `${path}.${key}`, withValue);
}
