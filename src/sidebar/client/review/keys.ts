export interface ReviewKeys {
	/** 1 to 5. */
	answer(answer: number): void;
	dontKnow(): void;
	skip(): void;
	previous(): void;
	next(): void;
	help(): void;
}

const FIELDS = "input, textarea, select";
const PRESSED_BY_ENTER = "button, summary, a";

/** The flow by keyboard, as long as the screen stands. Not while a person types, and not with keys that are the browser's. */
export function reviewKeys(screen: HTMLElement, keys: () => ReviewKeys | null): void {
	const listen = (event: KeyboardEvent) => {
		if (!screen.isConnected) return document.removeEventListener("keydown", listen);
		const now = keys();
		// What the field has done with the key must not be done once more by the card behind it.
		if (now === null || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
		const used = document.activeElement ?? document.body;
		if (used.matches(FIELDS)) return event.key === "Escape" ? leaveField(screen) : undefined;
		if (press(event, used, screen, now)) event.preventDefault();
	};
	document.addEventListener("keydown", listen);
}

/** @returns whether the key did something here. */
function press(event: KeyboardEvent, used: Element, screen: HTMLElement, keys: ReviewKeys): boolean {
	const { key, repeat } = event;
	if (key === "ArrowDown" || key === "ArrowUp") return walk(screen, used, key === "ArrowDown" ? 1 : -1);
	const figure = screen.querySelector<HTMLInputElement>("#figure");
	// 0 says "don't know", as everywhere: a figure of 0 is typed into the field itself.
	if (figure !== null && /^[1-9]$/.test(key)) {
		// The key itself then goes into the field, in place of what stands there.
		figure.select();
		return false;
	}
	const act = actOf(key, used, keys);
	// A key that is held down answers once.
	if (act !== null && !repeat) act();
	return act !== null;
}

function actOf(key: string, used: Element, keys: ReviewKeys): (() => void) | null {
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
			return used.matches(PRESSED_BY_ENTER) ? null : keys.next;
		case "?":
			return keys.help;
		default:
			return null;
	}
}

/** Through the answers, round and round; to the field where the question has one. */
function walk(screen: HTMLElement, used: Element, step: 1 | -1): boolean {
	const stops = [...screen.querySelectorAll<HTMLElement>(".answers button, #figure")];
	if (stops.length === 0) return false;
	const at = stops.indexOf(used as HTMLElement);
	const next = at < 0 ? (step === 1 ? 0 : -1) : at + step;
	stops[(next + stops.length) % stops.length]?.focus();
	return true;
}

function leaveField(screen: HTMLElement): void {
	(screen.querySelector<HTMLElement>("#question") ?? screen.querySelector<HTMLElement>("h1"))?.focus();
}
