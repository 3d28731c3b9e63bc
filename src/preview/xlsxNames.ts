const LONGEST = 31;

/** The names of sheets as Excel takes them: shorter, without some signs, none of them "History", no two alike but for case. */
export function xlsxNames(names: readonly string[]): string[] {
	const taken = new Set(["history"]);
	return names.map((name) => {
		const plain = withoutQuotesAround(name.replace(/[*?:\\/[\]\p{Cc}\p{Cs}]/gu, " ").slice(0, LONGEST));
		let free = plain;
		for (let again = 2; taken.has(free.toLowerCase()); again++) {
			const end = ` ${again}`;
			free = plain.slice(0, LONGEST - end.length) + end;
		}
		taken.add(free.toLowerCase());
		return free;
	});
}

const withoutQuotesAround = (name: string) => name.replace(/^'+/, "").replace(/'+$/, "") || " ";
