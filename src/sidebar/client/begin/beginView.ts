import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { SetUp } from "../../contract.ts";
import { act } from "../act.ts";
import { backButton } from "../backButton.ts";
import { button } from "../button.ts";
import { element } from "../element.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";
import { reviewerField } from "../reviewerField.ts";
import { say } from "../say.ts";
import { ask } from "../server.ts";
import { draft, forgetDraft } from "./draft.ts";
import { steps } from "./steps.ts";
import { whatYouHave } from "./whatYouHave.ts";
import { whoYouWant } from "./whoYouWant.ts";

/** The first run: what you have, who you want, and the first card. */
export function beginView(setUp: SetUp, language: PageLanguage, go: Go): HTMLElement[] {
	const { words } = language;
	const said = words.begin.start;
	const have = whatYouHave(setUp, language, go);
	if (setUp.customers === 0) return [backButton(words, go), heading(have.heading), ...have.content];
	const reviewer = reviewerField("", words);
	const start = (pressed: HTMLButtonElement) => {
		if (reviewer.read() === null) return;
		const choice = { idealCustomer: draft().idealCustomer.trim(), assumedMargin: have.assumedMargin() };
		const toTheFirstCard = async (message: string) => {
			forgetDraft();
			await go.review(null);
			say(message);
		};
		const request = () => ask("sidebarBegin", choice);
		void act({ button: pressed, words, request, afterwards: toTheFirstCard });
	};
	const last = {
		heading: said.heading,
		content: [element("p", {}, said.what(setUp.customers)), element("p", {}, said.card), ...reviewer.fields],
		ready: () => true,
	};
	const finish = button(said.go, start, { id: "start", class: "primary" });
	return [steps([have, whoYouWant(words), last], finish, words, go)];
}
