/**
 * The words of two dictionaries in one, section by section: what stands in a section of either stands in that of the result.
 */
export function joined<One extends object, Other extends object>(one: One, other: Other): One & Other {
	const both = { ...one } as Record<string, unknown>;
	for (const [key, words] of Object.entries(other)) {
		const already = both[key];
		both[key] = typeof already === "object" ? joined(already as object, words) : words;
	}
	return both as One & Other;
}
