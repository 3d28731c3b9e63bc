type Joined<Parts extends readonly object[]> = Parts extends readonly [
	infer First,
	...infer Rest extends readonly object[],
]
	? First & Joined<Rest>
	: unknown;

/** Several dictionaries in one, section by section: a section that several of them have gets the words of all. */
export function joined<Parts extends readonly object[]>(...parts: Parts): Joined<Parts> {
	const all: Record<string, unknown> = {};
	for (const part of parts)
		for (const [key, words] of Object.entries(part)) {
			const already = all[key];
			all[key] = typeof already === "object" ? joined(already as object, words) : words;
		}
	return all as Joined<Parts>;
}
