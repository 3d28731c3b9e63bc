import type { Drawing, Journal } from "../../undo/journal.ts";
import type { TabBack } from "../../undo/tabBack.ts";
import type { Edit } from "../edits.ts";
import type { Tab } from "../port.ts";

/** Rules and charts name cells: where people have moved our columns since, theirs have moved along and are left. */
export function drawingsBack(
	{ drawn, drawnBefore }: Journal,
	back: readonly TabBack[],
	tabs: readonly Tab[],
): Edit[] {
	return Object.entries(drawnBefore).flatMap(([key, before]): Edit[] => {
		const now = drawn[key];
		if (now === undefined || JSON.stringify(now) === JSON.stringify(before)) return [];
		const tab = tabs.find(({ id, role }) => now.tab === id || now.tab === role);
		if (tab === undefined) return [];
		if (before === null) return [nothingOf(now)];
		const isMoved = back.some((one) => one.tab === tab && !one.isInPlace);
		return isMoved ? [] : [before];
	});
}

function nothingOf(drawing: Drawing): Drawing {
	if (drawing.kind === "rules") return { ...drawing, rules: [] };
	return drawing.kind === "charts" ? { ...drawing, charts: [] } : { ...drawing, groups: [] };
}

/** What is drawn once the change is taken back. */
export function drawnAfter({ drawn, drawnBefore }: Journal): Journal["drawn"] {
	const after = new Map(Object.entries(drawn));
	for (const [key, before] of Object.entries(drawnBefore)) {
		if (before === null) after.delete(key);
		else after.set(key, before);
	}
	return Object.fromEntries(after);
}
