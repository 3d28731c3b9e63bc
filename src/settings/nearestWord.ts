/**
 * The one of some words that a person is likely to have meant: they typed its beginning, or at most one letter is wrong, missing,
 * added or in another place. `null` if there is none, or if there are two.
 */
export function nearestWord(typed: string, words: readonly string[]): string | null {
	const plain = typed.trim().toLowerCase();
	if (plain.length < 2) return null;
	const near = words.filter((word) => isNear(plain, word.toLowerCase()));
	return near.length === 1 ? near[0]! : null;
}

const isNear = (typed: string, word: string) => word.startsWith(typed) || isOneSlipAway(typed, word);

function isOneSlipAway(typed: string, word: string): boolean {
	let start = 0;
	while (start < typed.length && typed[start] === word[start]) start++;
	const [rest, wanted] = [typed.slice(start), word.slice(start)];
	const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
	return (
		rest.slice(1) === wanted.slice(1) ||
		rest.slice(1) === wanted ||
		rest === wanted.slice(1) ||
		(rest.length > 1 && isSwapped)
	);
}
