import type { PageWords } from "../../../i18n/words.ts";
import { disclosure } from "../controls/disclosure.ts";
import { element } from "../controls/element.ts";

export interface ReviewKeys {
	/** @param answer 1 to 5. */
	answer(answer: number): void;
	dontKnow(): void;
	skip(): void;
	previous(): void;
	next(): void;
	help(): void;
}

const FIELDS = "input, textarea, select";
const PRESSED_BY_ENTER = "button, summary, a";

/** Handles keys as long as the screen is shown, but not while a person types, and not the browser's own shortcuts. */
export function reviewKeys(screen: HTMLElement, keys: () => ReviewKeys | null): void {
	const listen = (event: KeyboardEvent) => {
		if (!screen.isConnected) return document.removeEventListener("keydown", listen);
		const currentKeys = keys();
		// A key that the field has used is not for the card behind it.
		if (currentKeys === null || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey)
			return;
		const focused = document.activeElement ?? document.body;
		if (focused.matches(FIELDS)) return event.key === "Escape" ? leaveField(screen) : undefined;
		if (handleKey(event, focused, screen, currentKeys)) event.preventDefault();
	};
	document.addEventListener("keydown", listen);
}

/** Returns true if the key did something here. */
function handleKey(event: KeyboardEvent, focused: Element, screen: HTMLElement, keys: ReviewKeys): boolean {
	const { key, repeat } = event;
	if (key === "ArrowDown" || key === "ArrowUp")
		return moveFocus(screen, focused, key === "ArrowDown" ? 1 : -1);
	const figure = screen.querySelector<HTMLInputElement>("#figure");
	// 0 means "don't know", as everywhere: a figure of 0 is typed into the field itself.
	if (figure !== null && /^[1-9]$/.test(key)) {
		// The key itself then replaces the text of the field.
		figure.select();
		return false;
	}
	const act = handlerFor(key, focused, keys);
	// A key that is held down counts once.
	if (act !== null && !repeat) act();
	return act !== null;
}

function handlerFor(key: string, focused: Element, keys: ReviewKeys): (() => void) | null {
	if (/^[1-5]$/.test(key)) return () => keys.answer(Number(key));
	switch (key) {
		case "0":
			return keys.dontKnow;
		case "s":
		case "S":
			return keys.skip;
		case "ArrowLeft":
			return keys.previous;
		case "ArrowRight":
			return keys.next;
		case "Enter":
			return focused.matches(PRESSED_BY_ENTER) ? null : keys.next;
		case "?":
			return keys.help;
		default:
			return null;
	}
}

/** Moves focus through the answers, round and round, or to the field if the question has one. */
function moveFocus(screen: HTMLElement, focused: Element, step: 1 | -1): boolean {
	const stops = [...screen.querySelectorAll<HTMLElement>(".answers button, #figure")];
	if (stops.length === 0) return false;
	const at = stops.indexOf(focused as HTMLElement);
	const next = at < 0 ? (step === 1 ? 0 : -1) : at + step;
	stops[(next + stops.length) % stops.length]?.focus();
	return true;
}

function leaveField(screen: HTMLElement): void {
	(screen.querySelector<HTMLElement>("#question") ?? screen.querySelector<HTMLElement>("h1"))?.focus();
}

const KEYS: readonly (readonly [key: string, does: keyof PageWords["review"]["keys"]])[] = [
	["1–5", "answer"],
	["0", "dontKnow"],
	["1–9", "figure"],
	["S", "skip"],
	["↑ ↓", "through"],
	["← →", "customers"],
	["Enter", "next"],
	["Esc", "out"],
	["?", "keys"],
];

export function keysHelp({ review }: PageWords): HTMLDetailsElement {
	const shown = disclosure();
	const list = KEYS.flatMap(([key, does]) => [
		element("dt", {}, element("kbd", {}, key)),
		element("dd", {}, review.keys[does]),
	]);
	shown.show(review.keysSummary, [element("dl", { class: "keys" }, ...list)]);
	return shown.whole;
}
