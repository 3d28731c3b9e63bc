import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { Referrals } from "../../contract.ts";
import { act } from "../act.ts";
import { backButton } from "../backButton.ts";
import { button } from "../button.ts";
import { chip } from "../chip.ts";
import { element } from "../element.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";
import { remarkList } from "../remarkList.ts";
import { ask } from "../server.ts";
import { checkLine } from "./checkLine.ts";
import { largestTable } from "./largestTable.ts";
import { nearSection } from "./nearSection.ts";

/** Who brought whom: what can be put right with a click, what it comes to, and what else is in the way. */
export function referralsView(referrals: Referrals, language: PageLanguage, go: Go): HTMLElement[] {
	const { words } = language;
	const said = words.tree.view;
	const top = [backButton(words, go), heading(said.heading)];
	const again = button(said.again, () => void go.referrals(), { id: "again", class: "second" });
	if (referrals.column === null) {
		return [...top, element("p", {}, said.noColumn), element("p", { class: "buttons" }, again)];
	}
	const open = (pressed: HTMLButtonElement) =>
		void act({ button: pressed, words, request: () => ask("sidebarOpenTab", "tree") });
	return [
		...top,
		element("p", {}, said.referred(referrals.referred)),
		element("p", { class: "quiet" }, checkLine(referrals, language)),
		element("p", { class: "buttons" }, button(said.open, open, { id: "open-tree", class: "second" }), again),
		...nearSection(referrals, language),
		...remarkList(referrals.problems, referrals.problemCount, words),
		...largestTable(
			said.referrers,
			said.columns.customer,
			referrals.referrers.map(({ name, tier, ...figures }) => ({
				...figures,
				name: [name, " ", chip(tier, words)],
			})),
			language,
		),
		...largestTable(
			said.sources,
			said.columns.source,
			referrals.sources.map(({ name, direct, ...figures }) => ({
				...figures,
				name: direct === figures.referred ? [name] : [name, " ", quiet(said.directly(direct))],
			})),
			language,
			referrals.sourceCount,
		),
	];
}

const quiet = (text: string) => element("span", { class: "quiet" }, text);
