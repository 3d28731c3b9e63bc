/** Univer's numbers for the alignment of a text in a cell. */
export const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
export const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;

/** Univer's numbers for the treatment of a text that is longer than its cell. */
export const WRAPPING = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;

/** Returns the name of an alignment; null for none, or for one without a name here. */
export function sideOf<Side extends string>(
	sides: Readonly<Record<Side, number>>,
	number: number | undefined,
) {
	return (Object.keys(sides) as Side[]).find((side) => sides[side] === number) ?? null;
}
