import type { PageWords } from "../../../i18n/words.ts";
import type { Share } from "../../contract.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { act } from "../page/act.ts";
import type { Go } from "../page/go.ts";
import { ask } from "../page/server.ts";

/** The page for the team: with money or without, as it was made the last time; the first time without. */
export function teamPageSection({ teamPage }: Share, words: PageWords, go: Go): HTMLElement[] {
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
