import type { Language } from "../../../i18n/language.ts";
import type { Selected } from "../../contract.ts";
import { backButton } from "../backButton.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";

export function severalView(_: Selected, { words }: Language, go: Go): HTMLElement[] {
	return [backButton(words, go), heading(words.several.heading)];
}
