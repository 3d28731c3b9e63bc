import type { Book } from "../book.ts";
import { scrollTo } from "../range.ts";
import { element } from "./element.ts";

/**
 * Scrolls to the selected cell whenever the cells get more or less height while the sidebar is open: it speaks of the customer in
 * that row.
 */
export function keepInView({ grid }: Book, container: HTMLElement): void {
	let height = container.clientHeight;
	new ResizeObserver(() => {
		if (container.clientHeight === height || !container.isConnected) return;
		height = container.clientHeight;
		if (element("sidebar").hidden) return;
		// after Univer has noticed the height too
		setTimeout(() => {
			const sheet = grid.workbook.getActiveSheet();
			const selected = sheet?.getSelection()?.getActiveRange()?.getRange();
			if (sheet && selected && container.isConnected) scrollTo(grid, sheet.getSheet(), selected);
		}, UNIVER_RESIZES_MS);
	}).observe(container);
}

/** Univer waits as long before it draws its cells at a new height. */
const UNIVER_RESIZES_MS = 200;
