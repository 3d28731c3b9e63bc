import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import type { Navigation } from "./navigation.ts";

let openers = new Map<string, () => void>();
let names: RegExp | null = null;

/** Says which names in a sentence become links, and where they lead. Longer names go first. */
export function linkNames({ sidebar, review, tree }: PageWords, go: Navigation): void {
	openers = new Map<string, () => void>([
		[sidebar.links.setUp, () => void go.setUp(null)],
		[sidebar.links.whatIf, () => void go.whatIf()],
		[review.heading, () => void go.review(null)],
		[sidebar.places.overview, () => void go.home()],
		[tree.quoted(sidebar.places.more), () => void go.more()],
	]);
	const longestFirst = [...openers.keys()].sort((a, b) => b.length - a.length).map(escaped);
	names = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "u");
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A sentence in which each name of a view is a link to it. */
export function linkedText(sentence: string): (HTMLElement | string)[] {
	if (names === null) return [sentence];
	return sentence
		.split(names)
		.filter((part) => part !== "")
		.map((part) => {
			const open = openers.get(part);
			return open === undefined ? part : button(part, open, { class: "link named" });
		});
}
