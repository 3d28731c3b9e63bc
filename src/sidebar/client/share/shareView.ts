import type { Share } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { twoPresses } from "../controls/twoPresses.ts";
import { act } from "../page/act.ts";
import { backButton } from "../page/backButton.ts";
import type { Go } from "../page/go.ts";
import { noticeList } from "../page/noticeList.ts";
import { ask } from "../page/server.ts";

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

/** How many formulas of ours could become values, and the button for it, which has to be pressed and then confirmed. */
function freezeSection(share: Share, words: PageWords, go: Go): HTMLElement[] {
	const said = words.share.freeze;
	const count = share.formulas.reduce((sum, { count }) => sum + count, 0);
	const top = [element("h2", {}, said.heading), element("p", {}, said.what)];
	const unready = noticeList(share.unready, share.unreadyCount, words);
	if (count === 0) {
		return [...top, ...(share.unreadyCount > 0 ? unready : [element("p", { class: "quiet" }, said.none)])];
	}
	return [
		...top,
		element("p", { class: "warning" }, said.copyFirst),
		element("p", {}, said.count(count, share.formulas.length)),
		element("ul", {}, ...share.formulas.map(({ tab, count }) => element("li", {}, said.onTab(tab, count)))),
		...unready,
		twoPresses({
			id: "freeze",
			first: said.button,
			look: "second",
			question: said.sure(count),
			confirm: said.confirm(count),
			cancel: said.cancel,
			confirmed: (button) =>
				void act({ button, words, request: () => ask("sidebarFreeze"), afterwards: go.share }),
		}),
	];
}

/** The page for the team: with money or without, as it was made the last time; the first time without. */
function teamPageSection({ teamPage }: Share, words: PageWords, go: Go): HTMLElement[] {
	const said = words.team.view;
	const withMoney = choice("with-money", teamPage.withMoney);
	const without = choice("without-money", !teamPage.withMoney);
	const make = (pressed: HTMLButtonElement) =>
		void act({
			button: pressed,
			words,
			request: () => ask("sidebarTeamPage", withMoney.checked),
			afterwards: go.share,
		});
	const made = button(teamPage.exists ? said.makeAnew : said.make, make, { id: "team", class: "second" });
	return [
		element("h2", {}, said.heading),
		element("p", {}, said.what),
		element(
			"fieldset",
			{},
			element("legend", {}, said.legend),
			tick(without, said.without),
			tick(withMoney, said.withMoney),
		),
		element("p", { class: "buttons" }, made),
		element("p", { class: "quiet" }, teamPage.exists ? `${said.anew} ${said.print}` : said.print),
	];
}

function choice(id: string, isChosen: boolean): HTMLInputElement {
	const made = element("input", { type: "radio", name: "money", id });
	made.checked = isChosen;
	return made;
}

const tick = (control: HTMLInputElement, label: string) =>
	element("div", { class: "tick" }, control, element("label", { for: control.id }, label));
