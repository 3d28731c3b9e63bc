import type { Change, NearReferrer } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import type { ReviewerField } from "../page/reviewer.ts";
import { changeOf } from "../saving/changeOf.ts";
import { board } from "../several/board.ts";
import { laterDecided } from "../several/laterDecided.ts";
import { putAll } from "../several/putAll.ts";
import { undoing } from "../several/undoing.ts";
import { whatCameOfIt } from "../several/whatCameOfIt.ts";

/** A name that may mean a customer: one click puts it right wherever it stands, another one takes that back. */
export function nearItem(
	tab: string,
	{ found, customers, meant }: NearReferrer,
	reviewer: ReviewerField,
	language: PageLanguage,
): HTMLElement {
	const { several, tree } = language.words;
	const said = tree.view;
	const { parts, show } = board();

	const save = async (changes: readonly Change[]) => {
		const by = reviewer.read();
		if (by === null) return null;
		const progress = element("p", {}, several.saving(0, changes.length));
		show([progress]);
		const settled = await putAll(tab, by, changes, (done) => {
			progress.textContent = several.saving(done, changes.length);
		});
		if (!progress.isConnected) laterDecided(tab, by, settled);
		return settled;
	};
	const mend = async (to: string, those: readonly Change[]) => {
		const settled = await save(those);
		if (settled === null) return;
		const back = undoing(settled);
		const undo = button(said.takeBack, () => void takeBack(back), { class: "second small" });
		show(
			whatCameOfIt(
				(count) => said.mended(found, to, count),
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
			whatCameOfIt(
				(count) => said.takenBack(found, count),
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
			those.map((one) =>
				changeOf(one, { kind: "fact" as const, fact: "referredBy" as const, from: found, to }),
			);
		const itIs = meant.map((to) =>
			button(said.itIs(to), () => void mend(to, changes(to)), { class: "second small" }),
		);
		const leave = button(said.leave, () => left(those), { class: "link" });
		return buttons(...itIs, leave);
	};
	const left = (those: NearReferrer["customers"]) => {
		const ask = () => {
			const again = choices(those);
			show([], [again]);
			again.querySelector("button")?.focus();
		};
		show([element("p", {}, said.left(found))], [buttons(button(said.takeBack, ask, { class: "link" }))]);
	};
	show([], [choices(customers)]);
	const what = element("p", {}, said.isNobody(found));
	return element(
		"section",
		{ class: "near", "aria-label": tree.quoted(found) },
		what,
		...whereItStands(customers, language.words),
		...parts,
	);
}

const buttons = (...all: HTMLElement[]) => element("p", { class: "buttons" }, ...all);

/** So many are named; of the others there is the number. */
const NAMED = 5;

/** The customers of a name, each with the row. */
function whereItStands(customers: NearReferrer["customers"], { tree, sidebar }: PageWords): HTMLElement[] {
	const items = customers
		.slice(0, NAMED)
		.map(({ name, row }) => element("li", {}, tree.view.inRow(name, row)));
	const rest = customers.length - items.length;
	if (rest > 0) items.push(element("li", {}, sidebar.more(rest)));
	return [element("ul", {}, ...items)];
}
