import type { FirstAnswers, FirstLook } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { askServer } from "../page/askServer.ts";
import { failureText } from "../page/failureText.ts";
import type { Navigation } from "../page/navigation.ts";
import { runRequest } from "../page/runRequest.ts";
import { showStatus } from "../page/showStatus.ts";
import { draft, NO_ANSWERS } from "./draft.ts";
import { questionCard } from "./questionCard.ts";
import { tierPreview } from "./tierPreview.ts";

/**
 * The first step: what was found, the next question about the list, and how it would be tiered. Each answer is sent to the server, which
 * writes nothing, and shows the step anew.
 *
 * @param shown called with what the server found, each time.
 */
export function listStep(
	first: FirstLook,
	language: PageLanguage,
	go: Navigation,
	shown: (look: FirstLook) => void,
): readonly HTMLElement[] {
	const { words } = language;
	const area = element("div", {});
	const ask = async (answers: FirstAnswers, pressed: HTMLButtonElement) => {
		pressed.setAttribute("aria-disabled", "true");
		showStatus(words.sidebar.working);
		try {
			const reply = await askServer("sidebarFirstLook", answers);
			if (reply.ok) {
				draft().answers = answers;
				show(reply.view);
				area.querySelector<HTMLElement>("#question, #asked-all")?.focus();
			}
			showStatus(reply.ok ? "" : reply.message, reply.ok);
		} catch (error) {
			showStatus(failureText(error, words), false);
		}
		pressed.removeAttribute("aria-disabled");
	};
	const addHeadings = (pressed: HTMLButtonElement) => {
		const { answers } = draft();
		void runRequest({
			button: pressed,
			words,
			request: () => askServer("sidebarAddHeadings", answers),
			afterwards: async (message) => {
				// What is known is named by its heading from now on.
				draft().answers = { ...answers, columns: answers.columns.filter(({ fact }) => fact === null) };
				await go.begin();
				showStatus(message);
			},
		});
	};
	const show = (look: FirstLook) => {
		const { answers } = draft();
		const hasAnswers = answers.columns.length + answers.skipped.length > 0 || hasNumber(answers);
		const answer = (all: FirstAnswers, pressed: HTMLButtonElement) => void ask(all, pressed);
		area.replaceChildren(
			...found(look, words),
			...(look.question === null
				? askedAll(look, words)
				: [questionCard(look.question, { answers, language, answer, addHeadings })]),
			...(look.customers === 0 ? [] : [tierPreview(look, language)]),
			...(hasAnswers
				? [
						element(
							"p",
							{},
							button(words.begin.ask.again, (pressed) => void ask(NO_ANSWERS, pressed), { class: "link" }),
						),
					]
				: []),
			element(
				"p",
				{},
				button(words.begin.have.putRight, () => void go.setUp(look.tab), { class: "link" }),
			),
		);
		shown(look);
	};
	show(first);
	return [area];
}

const hasNumber = ({ assumedMargin, hourlyCost, paymentTerms }: FirstAnswers) =>
	[assumedMargin, hourlyCost, paymentTerms].some((one) => one !== null);

function found({ tab, customers, leftOut, found, question }: FirstLook, words: PageWords): HTMLElement[] {
	const texts = words.begin.have;
	if (customers === 0) return question === null ? [element("p", {}, texts.none(tab))] : [];
	return [
		element("p", {}, texts.customers(customers, tab)),
		...(leftOut.rows > 0 ? [element("p", { class: "quiet" }, texts.leftOut(leftOut.rows, leftOut.as))] : []),
		element("p", { class: "quiet" }, texts.found(found.map((fact) => words.facts[fact]).join(", "))),
	];
}

const askedAll = ({ customers }: FirstLook, words: PageWords): HTMLElement[] =>
	customers === 0 ? [] : [element("p", { id: "asked-all", tabindex: "-1" }, words.begin.ask.done)];
