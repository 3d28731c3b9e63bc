import type { Share } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { confirmButton } from "../controls/confirmButton.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { askServer } from "../page/askServer.ts";
import { backButton } from "../page/backButton.ts";
import type { Navigation } from "../page/navigation.ts";
import { noticeList } from "../page/noticeList.ts";
import { runRequest } from "../page/runRequest.ts";

/** Prepares a file for others: a page for the team, formulas that become values, protection of the add-on's tabs. */
export function shareView(share: Share, { words }: PageLanguage, go: Navigation): HTMLElement[] {
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

/** The number of the add-on's formulas that could become values, with a button that asks first. */
function freezeSection(share: Share, words: PageWords, go: Navigation): HTMLElement[] {
	const texts = words.share.freeze;
	const count = share.formulas.reduce((sum, { count }) => sum + count, 0);
	const top = [element("h2", {}, texts.heading), element("p", {}, texts.what)];
	const unready = noticeList(share.unready, share.unreadyCount, words);
	if (count === 0) {
		return [...top, ...(share.unreadyCount > 0 ? unready : [element("p", { class: "quiet" }, texts.none)])];
	}
	return [
		...top,
		element("p", { class: "warning" }, texts.copyFirst),
		element("p", {}, texts.count(count, share.formulas.length)),
		element("ul", {}, ...share.formulas.map(({ tab, count }) => element("li", {}, texts.onTab(tab, count)))),
		...unready,
		confirmButton({
			id: "freeze",
			first: texts.button,
			buttonClass: "second",
			question: texts.sure(count),
			confirm: texts.confirm(count),
			cancel: texts.cancel,
			confirmed: (button) =>
				void runRequest({ button, words, request: () => askServer("sidebarFreeze"), afterwards: go.share }),
		}),
	];
}

/** The page for the team, with or without money: as it was made last, the first time without. */
function teamPageSection({ teamPage }: Share, words: PageWords, go: Navigation): HTMLElement[] {
	const texts = words.team.view;
	const withMoney = moneyOption("with-money", teamPage.withMoney);
	const without = moneyOption("without-money", !teamPage.withMoney);
	const make = (pressed: HTMLButtonElement) =>
		void runRequest({
			button: pressed,
			words,
			request: () => askServer("sidebarTeamPage", withMoney.checked),
			afterwards: go.share,
		});
	const makeButton = button(teamPage.exists ? texts.makeAnew : texts.make, make, {
		id: "team",
		class: "second",
	});
	return [
		element("h2", {}, texts.heading),
		element("p", {}, texts.what),
		element(
			"fieldset",
			{},
			element("legend", {}, texts.legend),
			tick(without, texts.without),
			tick(withMoney, texts.withMoney),
		),
		element("p", { class: "buttons" }, makeButton),
		element("p", { class: "quiet" }, teamPage.exists ? `${texts.anew} ${texts.print}` : texts.print),
	];
}

function moneyOption(id: string, isChosen: boolean): HTMLInputElement {
	const makeButton = element("input", { type: "radio", name: "money", id });
	makeButton.checked = isChosen;
	return makeButton;
}

const tick = (control: HTMLInputElement, label: string) =>
	element("div", { class: "tick" }, control, element("label", { for: control.id }, label));
