import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { Customer } from "../../../tiering/facts.ts";
import { numberField } from "../controls/numberField.ts";

export interface Expectations {
	readonly fields: readonly HTMLElement[];
	/** What stands in them; what is no number says so and is left out. */
	read(): Customer;
	/** The first that holds no number; null where all can be used. */
	wrong(): HTMLElement | null;
}

/** The figures that one may expect of somebody who has not bought yet. */
export const EXPECTED = ["revenue", "profit", "discount"] as const;

const SHARE = 100;

export function expectations(language: PageLanguage, changed: () => void): Expectations {
	const said = language.words.newCustomer;
	const fields = EXPECTED.map((fact) => {
		const share = fact === "discount" ? { range: [0, SHARE] as const } : {};
		const made = numberField({ id: `ask-${fact}`, label: said[fact], value: null, ...share }, language);
		made.input.addEventListener("input", () => {
			changed();
			// What is wrong with it must not stand behind the verdict.
			if (made.read() === undefined) made.whole.scrollIntoView({ block: "nearest" });
		});
		return { fact, ...made, unit: fact === "discount" ? SHARE : 1 };
	});
	return {
		fields: fields.map(({ whole }) => whole),
		read: () =>
			Object.fromEntries(
				fields.flatMap(({ fact, unit, read }) => {
					const number = read();
					return number == null ? [] : [[fact, number / unit] as const];
				}),
			),
		wrong: () => fields.find(({ read }) => read() === undefined)?.input ?? null,
	};
}
