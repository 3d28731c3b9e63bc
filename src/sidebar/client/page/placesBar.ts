import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import type { Navigation } from "./navigation.ts";

export const PLACES = ["overview", "review", "plan", "more"] as const;
/** A place of the bar. Each view belongs to one. */
export type Place = (typeof PLACES)[number];

const bar = () => document.getElementById("places") as HTMLElement;
const buttons = () => [...bar().querySelectorAll("button")];

/** Fills the bar that is above every view. Its buttons can be walked through with the arrow keys too. */
export function showPlaces(words: PageWords, go: Navigation): void {
	const open: Readonly<Record<Place, () => Promise<void>>> = {
		overview: () => go.home(),
		review: () => go.review(null),
		plan: go.plan,
		more: go.more,
	};
	bar().setAttribute("aria-label", words.sidebar.title);
	bar().replaceChildren(
		...PLACES.map((place) =>
			button(words.sidebar.places[place], () => void open[place](), { id: `place-${place}`, class: "place" }),
		),
	);
	bar().addEventListener("keydown", walk);
}

/** Marks the place that the view belongs to; null: it is the last view, which leads nowhere. */
export function markPlace(place: Place | null): void {
	bar().hidden = place === null;
	for (const one of buttons()) {
		if (one.id === `place-${place}`) one.setAttribute("aria-current", "page");
		else one.removeAttribute("aria-current");
	}
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

function walk(event: KeyboardEvent): void {
	const step = STEPS[event.key];
	if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
	// The keys turn over the cards of a review only where the card has the focus.
	event.preventDefault();
	const all = buttons();
	const at = all.indexOf(document.activeElement as HTMLButtonElement);
	all[(at + step + all.length) % all.length]?.focus();
}
