import type { ReviewChoice } from "../../../../contract/server.ts";
import type { PageWords } from "../../../../i18n/words.ts";
import { PLACEMENTS } from "../../../../tiering/tier.ts";
import { button } from "../../controls/button.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { dropDown } from "../../controls/dropDown.ts";
import { element } from "../../controls/element.ts";
import { field } from "../../controls/field.ts";

interface Options {
	readonly choice: ReviewChoice;
	readonly reviewer: string;
	readonly show: (choice: ReviewChoice) => void;
	readonly rename: () => void;
}

/** Chooses the customers, their order, and the reviewer's name. */
export function choiceSection(options: Options, words: PageWords): HTMLElement {
	const shown = disclosure();
	const texts = words.review.choice;
	const orders = (["stake", "sheet"] as const).map((value) => ({ value, text: texts.orders[value] }));
	const order = dropDown(orders, options.choice.order, { id: "order" });
	const which = dropDown(whichOptions(words), options.choice.which, { id: "which" });
	const round = element("input", { id: "round", type: "checkbox", "aria-describedby": "round-help" });
	round.checked = options.choice.round;
	const choose = () =>
		options.show({
			order: order.value as ReviewChoice["order"],
			which: which.value as ReviewChoice["which"],
			round: round.checked,
		});
	shown.show(texts.summary, [
		field(texts.order, order),
		field(texts.which, which),
		element("div", { class: "field tick" }, round, element("label", { for: "round" }, texts.round)),
		element("p", { id: "round-help", class: "quiet" }, texts.roundHelp),
		element("p", { class: "buttons" }, button(texts.show, choose, { class: "second" })),
		element(
			"p",
			{ class: "quiet" },
			`${texts.reviewsAs(options.reviewer)} `,
			button(texts.anotherName, options.rename, { class: "link" }),
		),
	]);
	return shown.whole;
}

function whichOptions(words: PageWords) {
	const texts = words.review.choice;
	return [
		{ value: "all", text: texts.all },
		{ value: "unreviewed", text: texts.unreviewed },
		{ value: "largest", text: texts.largest },
		...PLACEMENTS.map((placement) => ({
			value: String(placement),
			text: texts.only(words.tierName(placement)),
		})),
		{ value: "talk", text: texts.talk },
	];
}
