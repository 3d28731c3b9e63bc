import type { Card } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { teamSpread } from "../../../../review/teamSpread.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";
import type { CardHandlers, CardState } from "../state/cardState.ts";

/** The team's answers: first those to talk about, then those that agree within one point. */
export function teamSection(state: CardState, { words }: PageLanguage, acts: CardHandlers) {
	const whole = element("section", { class: "team", "aria-labelledby": "team" });
	const texts = words.review.team;
	const line = ({ fact, answers }: Card["team"][number]) => {
		const { talk, proposal } = teamSpread(answers);
		const who = answers.map(({ by, answer }) => texts.answer(by, answer)).join(", ");
		const name = words.facts[fact];
		const [text, act, press] = talk
			? [texts.talk(name, who), texts.settle, () => acts.choose(fact)]
			: [texts.agree(name, who, proposal), texts.take(proposal), () => acts.answer(fact, proposal)];
		const attributes = { class: "second small", "aria-label": `${act}: ${name}` };
		return element("li", {}, element("p", {}, text), button(act, press, attributes));
	};
	const show = () => {
		const rank = ({ answers }: Card["team"][number]) => (teamSpread(answers).talk ? 0 : 1);
		const lines = [...state.team].sort((a, b) => rank(a) - rank(b)).map(line);
		whole.hidden = lines.length === 0;
		whole.replaceChildren(
			element("h2", { id: "team", tabindex: "-1" }, texts.heading),
			element("ul", { class: "plain" }, ...lines),
		);
	};
	show();
	return { whole, show };
}
