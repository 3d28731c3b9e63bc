import type { SetUpCurrency } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { dropDown } from "../controls/dropDown.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";

interface CurrencyField {
	readonly whole: HTMLElement;
	/** Returns the chosen currency; null: as found. */
	read(): string | null;
}

/** Chooses the currency of a list that has several. */
export function currencyField({ chosen, found }: SetUpCurrency, words: PageWords): CurrencyField {
	const texts = words.sidebar.setUp;
	const options = found.map(({ currency, customers }) => ({
		value: `=${currency}`,
		text: texts.currencyFound(currency, customers),
	}));
	// A currency that no amount is in any more is still the choice until another one is made.
	const isGone = chosen !== null && !found.some(({ currency }) => currency === chosen);
	const gone = isGone ? [{ value: `=${chosen}`, text: texts.currencyFound(chosen, 0) }] : [];
	const asFound = { value: "", text: texts.currencyAsFound(found[0]?.currency ?? "") };
	const select = dropDown([asFound, ...options, ...gone], chosen === null ? "" : `=${chosen}`, {
		id: "currency",
		"aria-describedby": "currency-help",
	});
	const help = element("p", { id: "currency-help", class: "quiet" }, texts.currencyHelp);
	return {
		whole: field(texts.currency, select, help),
		read: () => (select.value === "" ? null : select.value.slice(1)),
	};
}
