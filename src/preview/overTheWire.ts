/**
 * A value as `google.script.run` carries it between the sidebar and the server: JSON, and nothing else.
 * `undefined` becomes null; a date, a map, a set or a function anywhere inside makes the call fail.
 */
export function overTheWire(value: unknown): unknown {
	refuse(value, "the value", new Set());
	return value === undefined ? null : JSON.parse(JSON.stringify(value, (_, inner) => inner ?? null));
}

function refuse(value: unknown, where: string, above: Set<unknown>): void {
	const kind = Object.prototype.toString.call(value).slice(8, -1);
	if (["Date", "Map", "Set", "Function", "AsyncFunction", "Promise", "Symbol", "BigInt"].includes(kind)) {
		throw new TypeError(`google.script.run cannot carry a ${kind}: ${where}`);
	}
	if (typeof value !== "object" || value === null) return;
	if (above.has(value)) throw new TypeError(`google.script.run cannot carry a ring: ${where}`);
	const path = new Set(above).add(value);
	for (const [key, inner] of Object.entries(value)) refuse(inner, `${where}.${key}`, path);
}
