/** The last number behind a heading that is read as one. */
export const LAST_NUMBER = 9;

const NUMBERED = /^(.+) \([2-9]\)$/;

/**
 * A heading without the number that the add-on puts behind it where the table has a column of that name already, used for
 * something else: "Customer plan (2)". A heading of a series, which has a first one too, "Visit (1)", keeps its number.
 */
export function withoutNumber(heading: string, headings: ReadonlySet<string>): string {
	const name = NUMBERED.exec(heading)?.[1];
	return name === undefined || headings.has(`${name} (1)`) ? heading : name;
}
