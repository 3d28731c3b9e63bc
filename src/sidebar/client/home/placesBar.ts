import { TIER_COLORS } from "../../../results/tierColors.ts";
import type { Home } from "../../contract.ts";
import { element } from "../controls/element.ts";

/** Decoration: the table below says the same in numbers. */
export function placesBar({ places }: Home): HTMLElement {
	const parts = places
		.filter(({ customers }) => customers > 0)
		.map(({ place, customers }) => {
			const part = element("span", {});
			part.style.flex = String(customers);
			part.style.background = TIER_COLORS[place].ground;
			part.style.color = TIER_COLORS[place].ink;
			return part;
		});
	return element("div", { class: "bar", "aria-hidden": "true" }, ...parts);
}
