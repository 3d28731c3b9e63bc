import type { ListedCustomer } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import type { Navigation } from "../page/navigation.ts";

/** A name that opens the customer's card and selects the row, with the amount beside it. */
export function customerLine(
	{ customer, amount }: ListedCustomer,
	{ figures }: PageLanguage,
	go: Navigation,
): HTMLElement[] {
	const open = button(customer.name, () => void go.review(null, customer), { class: "link name" });
	return [open, ...(amount === null ? [] : [element("span", { class: "count" }, figures.money(amount))])];
}
