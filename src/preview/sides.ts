/** How Univer numbers the sides that a text in a cell can stand at. */
export const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
export const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;

/** How Univer numbers what becomes of a text that is longer than its cell. */
export const WRAPPING = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;

/** The name of a side; null where none was chosen, or one that we have no name for. */
export function sideOf<Side extends string>(
	sides: Readonly<Record<Side, number>>,
	number: number | undefined,
) {
	return (Object.keys(sides) as Side[]).find((side) => sides[side] === number) ?? null;
}
