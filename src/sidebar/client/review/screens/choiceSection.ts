import type { ReviewChoice } from "../../../../contract/server.ts";
import type { PageWords } from "../../../../i18n/words.ts";
import { PLACEMENTS } from "../../../../tiering/tier.ts";
import { button } from "../../controls/button.ts";
import { choiceOf } from "../../controls/choiceOf.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import { field } from "../../controls/field.ts";

interface Options {
	readonly choice: ReviewChoice;
	readonly reviewer: string;
	readonly show: (choice: ReviewChoice) => void;
	readonly rename: () => void;
}

/** Which customers come, in what order, and as whom the person reviews. */
export function choiceSection(options: Options, words: PageWords): HTMLElement {
	const shown = disclosure();
	const said = words.review.choice;
	const orders = (["stake", "sheet"] as const).map((value) => ({ value, text: said.orders[value] }));
	const order = choiceOf(orders, options.choice.order, { id: "order" });
	const which = choiceOf(whichOptions(words), options.choice.which, { id: "which" });
	const round = element("input", { id: "round", type: "checkbox", "aria-describedby": "round-help" });
	round.checked = options.choice.round;
	const choose = () =>
		options.show({
			order: order.value as ReviewChoice["order"],
			which: which.value as ReviewChoice["which"],
			round: round.checked,
		});
	shown.show(said.summary, [
		field(said.order, order),
		field(said.which, which),
		element("div", { class: "field tick" }, round, element("label", { for: "round" }, said.round)),
		element("p", { id: "round-help", class: "quiet" }, said.roundHelp),
		element("p", { class: "buttons" }, button(said.show, choose, { class: "second" })),
		element(
			"p",
			{ class: "quiet" },
			`${said.reviewsAs(options.reviewer)} `,
			button(said.anotherName, options.rename, { class: "link" }),
		),
	]);
	return shown.whole;
}

function whichOptions(words: PageWords) {
	const said = words.review.choice;
	return [
		{ value: "all", text: said.all },
		{ value: "unreviewed", text: said.unreviewed },
		...PLACEMENTS.map((place) => ({ value: String(place), text: said.only(words.tierName(place)) })),
		{ value: "talk", text: said.talk },
	];
}
