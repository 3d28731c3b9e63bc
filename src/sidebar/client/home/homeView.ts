import type { Language } from "../../../i18n/language.ts";
import type { Home } from "../../contract.ts";
import { act } from "../act.ts";
import { button } from "../button.ts";
import { element } from "../element.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";
import { remarkList } from "../remarkList.ts";
import { ask } from "../server.ts";
import { placesBar } from "./placesBar.ts";
import { rolesTable } from "./rolesTable.ts";

/** The first screen: what the tab holds, how its customers fall into tiers, and where to go from here. */
export function homeView(home: Home, { words, figures }: Language, go: Go): HTMLElement[] {
	const said = words.sidebar;
	const known = `${said.customers(home.customers)} · ${said.known(figures.percent(home.knownShare))}`;
	const tierNow = (pressed: HTMLButtonElement) =>
		void act({ button: pressed, words, request: () => ask("sidebarTier"), afterwards: go.home });
	return [
		heading(home.tab),
		element("p", { class: "quiet" }, known),
		placesBar(home),
		rolesTable(home, words),
		...remarkList(home.firstNoticed, home.noticed, words),
		element(
			"nav",
			{ "aria-label": said.title },
			button(said.setUp.link, () => void go.setUp(null), { class: "link onward" }),
			button(said.whatIf.link, () => void go.whatIf(), { class: "link onward" }),
		),
		element("p", { class: "buttons" }, button(said.tierNow, tierNow, { id: "tier", class: "primary" })),
	];
}
