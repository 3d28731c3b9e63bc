type Joined<Parts extends readonly object[]> = Parts extends readonly [
	infer First,
	...infer Rest extends readonly object[],
]
	? First & Joined<Rest>
	: unknown;

/** Merges dictionaries section by section: a section that several of them have gets the words of all. */
export function mergeWords<Parts extends readonly object[]>(...parts: Parts): Joined<Parts> {
	const all: Record<string, unknown> = {};
	for (const part of parts)
		for (const [key, words] of Object.entries(part)) {
			const earlier = all[key];
			all[key] = typeof earlier === "object" ? mergeWords(earlier as object, words) : words;
		}
	return all as Joined<Parts>;
}
