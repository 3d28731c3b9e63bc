import type { PageWords } from "../../../i18n/words.ts";
import type { AnswerColumn, Removal } from "../../contract.ts";
import { element } from "../controls/element.ts";

interface AnswerChoice {
	/** Nothing where there are no columns of answers. */
	readonly fields: readonly HTMLElement[];
	/** Those that are not to stay. */
	unwanted(): readonly AnswerColumn[];
}

/** Which of the columns that were added for answers are to stay: all, unless somebody says otherwise. */
export function answerChoice(answers: Removal["answers"], { removal: said }: PageWords): AnswerChoice {
	const several = new Set(answers.map(({ tab }) => tab)).size > 1;
	const ticks = answers.map(({ tab, on, heading, answers }, index) => {
		const tick = element("input", { type: "checkbox", id: `answers-${index}` });
		tick.checked = true;
		const label = several ? said.answerColumnOn(heading, on, answers) : said.answerColumn(heading, answers);
		return { tick, label, column: { tab, heading } };
	});
	return {
		fields: ticks.length === 0 ? [] : [fields(ticks, said)],
		unwanted: () => ticks.filter(({ tick }) => !tick.checked).map(({ column }) => column),
	};
}

function fields(
	ticks: readonly { readonly tick: HTMLInputElement; readonly label: string }[],
	{ answers, answersHelp }: PageWords["removal"],
): HTMLElement {
	return element(
		"fieldset",
		{ "aria-describedby": "answers-help" },
		element("legend", {}, answers),
		element("p", { id: "answers-help" }, answersHelp),
		...ticks.map(({ tick, label }) =>
			element("div", { class: "tick" }, tick, element("label", { for: tick.id }, label)),
		),
	);
}
