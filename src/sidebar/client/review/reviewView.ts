import type { Language } from "../../../i18n/language.ts";
import type { Review } from "../../contract.ts";
import { backButton } from "../backButton.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";

export function reviewView(_: Review, { words }: Language, go: Go): HTMLElement[] {
	return [backButton(words, go), heading(words.review.heading)];
}
