import type { Plan } from "../../../contract/server.ts";
import { dayText } from "../../../i18n/dayText.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { tierChip } from "../controls/tierChip.ts";
import type { Navigation } from "../page/navigation.ts";
import { cellLink } from "../page/noticeList.ts";
import { tabLink } from "../page/tabLink.ts";

/** The place of what should be done: the plans that are due, whom to call, and tiers set by hand that run out. */
export function planView(plan: Plan, language: PageLanguage, go: Navigation): HTMLElement[] {
	const { words } = language;
	const texts = words.sidebar.plan;
	if (plan.isFirst) {
		const begin = button(words.begin.heading, () => void go.begin(), { id: "begin", class: "primary" });
		return [heading(texts.heading), element("p", {}, texts.first), element("p", { class: "buttons" }, begin)];
	}
	return [
		heading(texts.heading),
		...overrides(plan, language),
		...(plan.plans.count > 0
			? [...openPlans(plan, language, go), ...calls(plan, language, go)]
			: [...calls(plan, language, go), ...openPlans(plan, language, go)]),
		element("p", { class: "end" }, tabLink("playbook", words), " ", tabLink("summary", words)),
	];
}

function openPlans({ plans }: Plan, language: PageLanguage, go: Navigation): HTMLElement[] {
	const { words } = language;
	const texts = words.sidebar.plan;
	const title = element("h2", {}, texts.open);
	if (plans.count === 0) return [title, element("p", { class: "quiet" }, texts.noPlans)];
	const items = plans.first.map(({ customer, action, owner, due, isOverdue }) => {
		const day = due === null ? [] : [(isOverdue ? texts.overdue : texts.due)(dayText(due, words))];
		const about = [words.plan.actions[action], ...(owner === "" ? [] : [owner]), ...day].join(" · ");
		return element(
			"li",
			{},
			button(customer.name, () => void go.review(null, customer), { class: "link name" }),
			element("p", { class: isOverdue ? "problem" : "quiet" }, about),
		);
	});
	const rest = plans.count - items.length;
	if (rest > 0) items.push(element("li", { class: "quiet" }, words.sidebar.more(rest)));
	return [title, element("ul", { id: "plans", class: "customers" }, ...items)];
}

function calls({ calls }: Plan, language: PageLanguage, go: Navigation): HTMLElement[] {
	const { words } = language;
	const texts = words.sidebar.plan;
	const items = calls.map((one) =>
		element(
			"li",
			{},
			button(one.customer.name, () => void go.review(null, one.customer), { class: "link name" }),
			element("p", {}, tierChip(one.tier.place, words, one.tier.isProvisional), " ", one.step),
			...(one.why === "" ? [] : [element("p", { class: "quiet" }, one.why)]),
		),
	);
	return [
		element("h2", {}, texts.calls),
		element("p", { class: "quiet" }, items.length === 0 ? texts.noCalls : texts.callsHelp),
		...(items.length === 0 ? [] : [element("ul", { id: "calls", class: "customers" }, ...items)]),
	];
}

/** Tiers set by hand that ran out or soon will, each with a link to its cell. */
function overrides({ overrides: { first, count } }: Plan, { words }: PageLanguage): HTMLElement[] {
	if (count === 0) return [];
	const items = first.map((one) => element("li", {}, one.text, ...cellLink(one.at, words)));
	const rest = count - first.length;
	if (rest > 0) items.push(element("li", {}, words.sidebar.more(rest)));
	return [
		element("h2", {}, words.sidebar.plan.byHand),
		element("ul", { class: "warning overrides" }, ...items),
	];
}
