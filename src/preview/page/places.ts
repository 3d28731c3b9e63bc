import { element } from "./element.ts";

/** A part of the page that F6 goes to. */
interface Place {
	/** Its elements, as a CSS selector. The focus may be on any of them, or within. */
	readonly parts: string;
	/** Where the focus goes, as a CSS selector. Without such an element, the place is passed over. */
	readonly entry: string;
}

/** In the order in which F6 visits them. The sheet tabs are the grid's footer. */
const PLACES: readonly Place[] = [
	{ parts: "#menu-button, #menu", entry: "#menu-button:enabled" },
	{ parts: "#open, #save, #locale", entry: "#open" },
	// Univer takes keys for the cells in an editor that nobody sees. Before there are cells, the page offers lists.
	{
		parts: "#grid:not(:has(footer:focus-within)), #begin",
		entry: "#grid #__editor___INTERNAL_EDITOR__DOCS_NORMAL, #begin:not([hidden]) button",
	},
	{ parts: "#grid footer", entry: "#grid [role=tab][aria-selected=true]" },
	{ parts: "#sidebar", entry: "#sidebar:not([hidden]) iframe" },
];

const CELLS = 2;

const entryOf = ({ entry }: Place) => document.querySelector<HTMLElement>(entry);

/** Moves the focus to the next place of the page, or to the one before. A dialog keeps it. */
export function toOtherPlace(isBackward: boolean): void {
	if (document.querySelector("dialog[open]")) return;
	const focused = document.activeElement;
	const current = PLACES.findIndex(({ parts }) => focused?.closest(parts));
	const others = [...PLACES.slice(current + 1), ...PLACES.slice(0, Math.max(0, current))];
	if (isBackward) others.reverse();
	others
		.map(entryOf)
		.find((entry) => entry !== null)
		?.focus();
}

/** Moves the focus to the cells. */
export function toCells(): void {
	entryOf(PLACES[CELLS]!)?.focus();
}

/**
 * Wires F6 and the link that skips the bar. In the grid Tab goes from cell to cell, so somebody without a mouse needs another
 * key to leave it.
 */
export function placesByKeyboard(): void {
	// before Univer sees the key, which may stop it
	window.addEventListener("keydown", goOn, { capture: true });
	element("skip").addEventListener("click", (event) => {
		event.preventDefault();
		toCells();
	});
}

function goOn(event: KeyboardEvent): void {
	if (event.key !== "F6" || event.altKey || event.metaKey) return;
	event.preventDefault();
	toOtherPlace(event.shiftKey);
}
