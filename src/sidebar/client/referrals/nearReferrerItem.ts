import type { Change, NearReferrer } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { liveRegion } from "../controls/liveRegion.ts";
import type { ReviewerField } from "../page/reviewerField.ts";
import { makeChange } from "../saving/makeChange.ts";
import { outcomeSummary } from "../saving/outcomeSummary.ts";
import { decideLater, saveAndWait, undoChanges } from "../saving/saveAndWait.ts";

/** A referrer's name that may mean a customer: one click corrects it in every row, another one undoes that. */
export function nearReferrerItem(
	tab: string,
	{ found, customers, meant }: NearReferrer,
	reviewer: ReviewerField,
	language: PageLanguage,
): HTMLElement {
	const { several, tree } = language.words;
	const texts = tree.view;
	const { parts, show } = liveRegion();

	const save = async (changes: readonly Change[]) => {
		const by = reviewer.read();
		if (by === null) return null;
		const progress = element("p", {}, several.saving(0, changes.length));
		show([progress]);
		const settled = await saveAndWait(tab, by, changes, (done) => {
			progress.textContent = several.saving(done, changes.length);
		});
		if (!progress.isConnected) decideLater(tab, by, settled);
		return settled;
	};
	const correct = async (to: string, those: readonly Change[]) => {
		const settled = await save(those);
		if (settled === null) return;
		const back = undoChanges(settled);
		const undo = button(texts.takeBack, () => void takeBack(back), { class: "second small" });
		show(
			outcomeSummary(
				(count) => texts.mended(found, to, count),
				several.notSaved,
				settled,
				"referredBy",
				language,
			),
			back.length > 0 ? [buttons(undo)] : [],
		);
	};
	const takeBack = async (back: readonly Change[]) => {
		const settled = await save(back);
		if (settled === null) return;
		const again = settled.flatMap(({ saved }) => (saved.outcome === "saved" ? [saved.customer] : []));
		show(
			outcomeSummary(
				(count) => texts.takenBack(found, count),
				several.notUndone,
				settled,
				"referredBy",
				language,
			),
			again.length > 0 ? [choices(again)] : [],
		);
	};
	const choices = (those: NearReferrer["customers"]): HTMLElement => {
		const changes = (to: string) =>
			those.map((customer) =>
				makeChange(customer, { kind: "fact" as const, fact: "referredBy" as const, from: found, to }),
			);
		const correctButtons = meant.map((to) =>
			button(texts.itIs(to), () => void correct(to, changes(to)), { class: "second small" }),
		);
		const leaveButton = button(texts.leave, () => leaveAsIs(those), { class: "link" });
		return buttons(...correctButtons, leaveButton);
	};
	const leaveAsIs = (those: NearReferrer["customers"]) => {
		const ask = () => {
			const again = choices(those);
			show([], [again]);
			again.querySelector("button")?.focus();
		};
		show([element("p", {}, texts.left(found))], [buttons(button(texts.takeBack, ask, { class: "link" }))]);
	};
	show([], [choices(customers)]);
	const intro = element("p", {}, texts.isNobody(found));
	return element(
		"section",
		{ class: "near", "aria-label": tree.quoted(found) },
		intro,
		...customerRows(customers, language.words),
		...parts,
	);
}

const buttons = (...all: HTMLElement[]) => element("p", { class: "buttons" }, ...all);

/** Shows the others as a number. */
const MAX_NAMED = 5;

/** The customers with this name as their referrer, each with the row. */
function customerRows(customers: NearReferrer["customers"], { tree, sidebar }: PageWords): HTMLElement[] {
	const items = customers
		.slice(0, MAX_NAMED)
		.map(({ name, row }) => element("li", {}, tree.view.inRow(name, row)));
	const rest = customers.length - items.length;
	if (rest > 0) items.push(element("li", {}, sidebar.more(rest)));
	return [element("ul", {}, ...items)];
}
