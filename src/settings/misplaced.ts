/**
 * The index of the value that breaks the order of some values: of those that differ from the usual ones, the first that would put all
 * in order if it were as usual, or else the first; -1 if none differs. A person wants to be shown what they changed, and not the cell beside it.
 */
export function misplaced<Value>(
	values: readonly Value[],
	usual: readonly Value[],
	inOrder: (values: readonly Value[]) => boolean,
): number {
	const changed = values.flatMap((value, index) => (value === usual[index] ? [] : [index]));
	const asUsual = (index: number) => values.map((value, other) => (other === index ? usual[index]! : value));
	return changed.find((index) => inOrder(asUsual(index))) ?? changed[0] ?? -1;
}
