import type { ExpectedFigure } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { Customer } from "../../../tiering/facts.ts";
import { numberField } from "../controls/numberField.ts";

export interface ExpectedFigures {
	readonly fields: readonly HTMLElement[];
	/** Returns the figures. A field that has no number says so and is left out. */
	read(): Customer;
	/** The first field that has no number; null if all can be used. */
	wrong(): HTMLElement | null;
}

const PERCENT = 100;

export function expectedFigures(
	asked: readonly ExpectedFigure[],
	language: PageLanguage,
	changed: () => void,
): ExpectedFigures {
	const texts = language.words.newCustomer;
	const fields = asked.map((fact) => {
		const share = fact === "discount" ? { range: [0, PERCENT] as const } : {};
		const numberInput = numberField(
			{ id: `ask-${fact}`, label: texts[fact], value: null, ...share },
			language,
		);
		numberInput.input.addEventListener("input", () => {
			changed();
			// Keep the error from being hidden behind the result.
			if (numberInput.read() === undefined) numberInput.whole.scrollIntoView({ block: "nearest" });
		});
		return { fact, ...numberInput, unit: fact === "discount" ? PERCENT : 1 };
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
