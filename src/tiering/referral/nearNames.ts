import { type Customer, namesOf } from "../facts.ts";
import { numberedNames } from "./numberedName.ts";
import { plainName } from "./plainName.ts";
import type { Source } from "./referralForest.ts";

/** A source that may be a customer's name written differently: for a person to confirm, never assumed. */
export interface NearName {
	readonly source: Source;
	/** Indexes of the customers who could be meant. */
	readonly customers: readonly number[];
}

/** Shorter names resemble too many others. */
const MIN_LETTERS = 5;
/** A longer text is a story and no name, and leaving out each of its letters in turn would take too much memory. */
const MAX_NAME_CHARS = 100;

/** Legal forms after a company's name, without punctuation. */
const COMPANY_FORMS = new Set(
	"as aps is ivs ab asa hb oy ag kg gmbh ug ohg ltd limited inc llc llp plc corp co bv nv sa sas sarl sl srl".split(
		" ",
	),
);

/**
 * Finds the sources that resemble a customer's name or number: the same words in another order, with or without a
 * legal form and punctuation ("Hansen, Ane", "Nordlys A/S"); or one letter added, missing, replaced or moved
 * ("Nordlis"). Digits have to be the same: "Shop 12" is not "Shop 13". A name with a number before or behind it, "Acme (C001)",
 * resembles the customer with both. A text longer than 100 characters resembles nothing.
 *
 * Linear in the number of sources and of customers, apart from the matches.
 */
export function nearNames(sources: readonly Source[], customers: readonly Customer[]): NearName[] {
	const near = new Map<string, Set<number>[]>();
	const numbered = new Map<string, NumberedSource[]>();
	const found = sources.map(({ name }) => {
		const matches = new Set<number>();
		for (const spelling of spellings(name)) {
			const withSpelling = near.get(spelling);
			if (withSpelling === undefined) near.set(spelling, [matches]);
			else withSpelling.push(matches);
		}
		for (const parts of numberedNames(name)) {
			const number = lettersOf(parts.number);
			const withNumber = numbered.get(number);
			const one = { names: spellings(parts.name), matches };
			if (withNumber === undefined) numbered.set(number, [one]);
			else withNumber.push(one);
		}
		return matches;
	});
	if (sources.length > 0)
		customers.forEach((customer, index) => {
			const { id = "" } = customer;
			const names = namesOf(customer).map(spellings);
			for (const some of [spellings(id), ...names])
				for (const spelling of some) for (const matches of near.get(spelling) ?? []) matches.add(index);
			for (const one of numbered.get(lettersOf(id)) ?? [])
				if (names.some((some) => Array.from(some).some((spelling) => one.names.has(spelling))))
					one.matches.add(index);
		});
	return sources.flatMap((source, index) =>
		found[index]!.size === 0 ? [] : [{ source, customers: Array.from(found[index]!) }],
	);
}

/** A source that names a customer and the number: it means the one who has both. */
interface NumberedSource {
	readonly names: ReadonlySet<string>;
	readonly matches: Set<number>;
}

const lettersOf = (text: string) => (plainName(text).match(/[\p{L}\d]+/gu) ?? []).join("");

/** Two names are near if they have a spelling in common. */
function spellings(name: string): Set<string> {
	if (name.length > MAX_NAME_CHARS) return new Set();
	const words =
		plainName(name)
			.replace(/[./]/g, "")
			.match(/[\p{L}\d]+/gu) ?? [];
	const significant = words.filter((word) => !COMPANY_FORMS.has(word));
	const letters = significant.join("");
	const all = new Set(letters === "" ? [] : [significant.sort().join(" "), letters]);
	if (letters.length < MIN_LETTERS) return all;
	for (let at = 0; at < letters.length; at++)
		if (!/\d/.test(letters.charAt(at))) all.add(letters.slice(0, at) + letters.slice(at + 1));
	return all;
}
