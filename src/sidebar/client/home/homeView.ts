import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import type { Home } from "../../contract.ts";
import { button } from "../button.ts";
import { element } from "../element.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";
import { remarkList } from "../remarkList.ts";
import { largeHistory } from "./largeHistory.ts";
import { undoLastChange, unfinishedChange } from "./lastChange.ts";
import { nextSteps } from "./nextSteps.ts";
import { overrideNotices } from "./overrideNotices.ts";
import { placesBar } from "./placesBar.ts";
import { rolesTable } from "./rolesTable.ts";
import { tabLinks } from "./tabLinks.ts";

/** The first screen: what the tab holds, how its customers fall into tiers, and where to go from here. */
export function homeView(home: Home, { words, figures }: PageLanguage, go: Go): HTMLElement[] {
	const said = words.sidebar;
	const known = `${said.customers(home.customers)} · ${said.known(figures.percent(home.knownShare))}`;
	const onward = (text: string, press: () => Promise<void>) =>
		button(text, () => void press(), { class: "link onward" });
	return [
		heading(home.tab),
		element("p", { class: "quiet" }, known),
		...unfinishedChange(home, words),
		...wanted(home, words.record.weWant),
		placesBar(home),
		rolesTable(home, { words, figures }),
		element("p", { class: "diagnosis" }, home.diagnosis),
		...remarkList(home.firstNoticed, home.noticed, words),
		...overrideNotices(home, words),
		...nextSteps(home, words, go),
		...tabLinks(home, words),
		...largeHistory(home, words, go),
		...undoLastChange(home, words, go),
		element(
			"nav",
			{ "aria-label": said.title },
			onward(said.home.newCustomer, go.newCustomer),
			onward(said.home.several, go.several),
			...(home.hasReferrals ? [onward(words.tree.view.heading, go.referrals)] : []),
			onward(said.whatIf.link, go.whatIf),
			onward(words.share.heading, () => go.share()),
			onward(said.setUp.link, () => go.setUp(null)),
		),
		...wayOut(home, words, go),
	];
}

/** How to be rid of it all; where nobody has begun, there is nothing to be rid of. */
function wayOut({ isFirst }: Home, { removal }: PageWords, go: Go): HTMLElement[] {
	if (isFirst) return [];
	return [
		element(
			"p",
			{ class: "end" },
			button(removal.link, () => void go.removal(), { class: "link" }),
		),
	];
}

/** Whom the owner wants as customers; not where there is something to look at first. */
function wanted({ idealCustomer, noticed }: Home, say: (sentence: string) => string): HTMLElement[] {
	if (idealCustomer === "" || noticed > 0) return [];
	return [element("p", { class: "quiet" }, say(idealCustomer))];
}
