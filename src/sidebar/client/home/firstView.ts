import type { Home } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { TIER_COLORS } from "../../../results/tierColors.ts";
import { TIERS } from "../../../tiering/tier.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import type { Navigation } from "../page/navigation.ts";
import { noticeList } from "../page/noticeList.ts";

/** The overview of a file in which nothing was tiered yet: a sentence, a picture, a button; below them what is in doubt. */
export function firstView(home: Home, { words }: PageLanguage, go: Navigation): HTMLElement[] {
	return [
		heading(home.tab),
		element("p", { class: "welcome" }, words.sidebar.home.welcome(home.customers)),
		tiersPicture(),
		element(
			"p",
			{ class: "buttons" },
			button(words.begin.heading, () => void go.begin(), { id: "begin", class: "primary" }),
		),
		...noticeList(home.firstNoticed, home.noticed, words, go.home),
	];
}

const SVG = "http://www.w3.org/2000/svg";

/** Decoration: four columns in the colours of the tiers, each with its customers as bars. */
function tiersPicture(): HTMLElement {
	const picture = shape("svg", { viewBox: "0 0 264 96" });
	const customers = [3, 5, 4, 2];
	TIERS.forEach((tier, index) => {
		const { ground, ink } = TIER_COLORS[tier];
		const left = index * 67;
		picture.append(shape("rect", { x: left, y: 0, width: 63, height: 96, rx: 6, fill: ground }));
		for (let row = 0; row < customers[index]!; row++) {
			const width = 47 - index * 6 - row * 5;
			picture.append(
				shape("rect", { x: left + 8, y: 12 + row * 16, width, height: 8, rx: 4, fill: ink, opacity: 0.75 }),
			);
		}
	});
	return element("div", { class: "picture", "aria-hidden": "true" }, picture);
}

function shape<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Tag] {
	const node = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
	return node;
}
