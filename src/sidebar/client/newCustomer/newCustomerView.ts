import type { Language } from "../../../i18n/language.ts";
import type { NewCustomer } from "../../contract.ts";
import { backButton } from "../backButton.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";

export function newCustomerView(_: NewCustomer, { words }: Language, go: Go): HTMLElement[] {
	return [backButton(words, go), heading(words.newCustomer.heading)];
}
