import type { Customer } from "../facts.ts";
import { plainName } from "./plainName.ts";
import type { Source } from "./referralForest.ts";

/** A source that may be a customer's name written otherwise: for a person to say, never taken for granted. */
export interface NearName {
	readonly source: Source;
	/** Who could be meant, by place in the list. */
	readonly customers: readonly number[];
}

/** Shorter names are near to too many others. */
const LEAST_LETTERS = 5;
/** What is longer is a story and no name: each of its letters left out would be a text as long again. */
const LONGEST = 100;

/** What stands behind a company's name, without its points and strokes. */
const COMPANY_FORMS = new Set(
	"as aps is ivs ab asa hb oy ag kg gmbh ug ohg ltd limited inc llc llp plc corp co bv nv sa sas sarl sl srl".split(
		" ",
	),
);

/**
 * The sources that are near to a customer's name or number. Near is: the same words in another order, with or without a
 * company's form and punctuation ("Hansen, Ane", "Nordlys A/S"); or one letter too many, too few, exchanged or in another
 * place ("Nordlis"). Digits are never near to other digits: "Shop 12" is not "Shop 13". Nothing is near to what is longer than
 * 100 characters.
 *
 * Linear in the number of sources and of customers, apart from what it finds.
 */
export function nearNames(sources: readonly Source[], customers: readonly Customer[]): NearName[] {
	const near = new Map<string, Set<number>[]>();
	const found = sources.map(({ name }) => {
		const those = new Set<number>();
		for (const spelling of spellings(name)) {
			const there = near.get(spelling);
			if (there === undefined) near.set(spelling, [those]);
			else there.push(those);
		}
		return those;
	});
	if (sources.length > 0)
		customers.forEach(({ id = "", customer = "" }, place) => {
			for (const name of [id, customer])
				for (const spelling of spellings(name))
					for (const those of near.get(spelling) ?? []) those.add(place);
		});
	return sources.flatMap((source, index) =>
		found[index]!.size === 0 ? [] : [{ source, customers: Array.from(found[index]!) }],
	);
}

/** Two names are near where they have a spelling in common. */
function spellings(name: string): Set<string> {
	if (name.length > LONGEST) return new Set();
	const words =
		plainName(name)
			.replace(/[./]/g, "")
			.match(/[\p{L}\d]+/gu) ?? [];
	const telling = words.filter((word) => !COMPANY_FORMS.has(word));
	const letters = telling.join("");
	const all = new Set(letters === "" ? [] : [telling.sort().join(" "), letters]);
	if (letters.length < LEAST_LETTERS) return all;
	for (let at = 0; at < letters.length; at++)
		if (!/\d/.test(letters.charAt(at))) all.add(letters.slice(0, at) + letters.slice(at + 1));
	return all;
}
