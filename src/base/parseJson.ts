/**
 * Returns true if a value from JSON has a shape. Combine guards inside a function, such as `sheetShape()`: Google evaluates all
 * of Code.js for every formula, and most formulas read no JSON.
 */
export type Guard<Value> = (value: unknown) => value is Value;

/**
 * Returns the value of a JSON text if it has exactly the shape, else null. Use it for everything stored in a file: a user may
 * have changed or cut the text, and another version of the add-on may have written it.
 */
export function parseJson<Value>(text: unknown, has: Guard<Value>): Value | null {
	try {
		const value: unknown = JSON.parse(String(text));
		return has(value) ? value : null;
	} catch {
		return null;
	}
}

export const isText = (value: unknown): value is string => typeof value === "string";

/** JSON may contain numbers that are too large: `JSON.parse` makes them infinite. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A whole number from 0: a row, a number of rows, the id of a sheet. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** An object key that is such a number. */
export const isCountKey = (key: unknown): key is string => /^\d+$/.test(String(key));

export const isTrue = (value: unknown): value is true => value === true;

export const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

export function oneOf<Value extends string>(values: readonly Value[]): Guard<Value> {
	return (value): value is Value => values.some((one) => one === value);
}

export function anyOf<Values extends readonly unknown[]>(
	...has: { readonly [Index in keyof Values]: Guard<Values[Index]> }
): Guard<Values[number]> {
	return (value): value is Values[number] => has.some((one) => one(value));
}

export function orNull<Value>(has: Guard<Value>): Guard<Value | null> {
	return (value): value is Value | null => value === null || has(value);
}

/** A property that an object may lack. */
export function optional<Value>(has: Guard<Value>): Guard<Value | undefined> {
	return (value): value is Value | undefined => value === undefined || has(value);
}

export function listOf<Value>(has: Guard<Value>): Guard<readonly Value[]> {
	return (value): value is Value[] => Array.isArray(value) && value.every(has);
}

/** An array of fixed length; each element has its own shape. */
export function tupleOf<Values extends readonly unknown[]>(
	...has: { readonly [Index in keyof Values]: Guard<Values[Index]> }
): Guard<Values> {
	return (value): value is Values & unknown[] =>
		Array.isArray(value) && value.length === has.length && has.every((part, index) => part(value[index]));
}

/** An object with any number of keys. */
export function recordOf<Value>(
	isKey: Guard<string>,
	has: Guard<Value>,
): Guard<Readonly<Record<string, Value>>> {
	return (value): value is Record<string, Value> =>
		isObject(value) && Object.entries(value).every(([key, part]) => isKey(key) && has(part));
}

/** A guard for each part of an object. */
export type Shapes<Value extends object> = { readonly [Key in keyof Value]-?: Guard<Value[Key]> };

/** An object with these properties and no others. */
export function objectOf<Value extends object>(has: Shapes<Value>): Guard<Value> {
	const parts = Object.entries<Guard<unknown>>(has);
	const known = new Set(Object.keys(has));
	return (value): value is Value =>
		isObject(value) &&
		Object.keys(value).every((key) => known.has(key)) &&
		parts.every(([key, part]) => part(value[key]));
}

/** The parts of an object that have their shape, without all others. */
export function validParts<Value extends object>(value: unknown, has: Shapes<Value>): Partial<Value> {
	const parts = Object.entries<Guard<unknown>>(has);
	const valid = isObject(value) ? parts.filter(([key, part]) => part(value[key])) : [];
	return Object.fromEntries(
		valid.map(([key]) => [key, (value as Value)[key as keyof Value]]),
	) as Partial<Value>;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
