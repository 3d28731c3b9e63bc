import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { Share } from "../../contract.ts";
import { backButton } from "../backButton.ts";
import { element } from "../element.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";
import { freezeSection } from "./freezeSection.ts";
import { teamPageSection } from "./teamPageSection.ts";

/** Making a file ready for others: a page for the team, formulas that become values, and what protects our tabs. */
export function shareView(share: Share, { words }: PageLanguage, go: Go): HTMLElement[] {
	const { heading: title, intro, protection } = words.share;
	return [
		backButton(words, go),
		heading(title),
		element("p", {}, intro),
		...teamPageSection(share, words, go),
		...freezeSection(share, words, go),
		element("h2", {}, protection.heading),
		element("p", {}, protection.what),
		element("p", { class: "quiet" }, protection.off),
	];
}
