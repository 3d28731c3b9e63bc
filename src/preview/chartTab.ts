import type { HostSheet } from "../google/host.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";

/** A tab that is nothing but a chart. Univer has none, so only scripts see it. */
export interface ChartTab {
	readonly name: string;
	/** Number of sheets before it. */
	position: number;
	isActive: boolean;
	isHidden: boolean;
}

/** A number that {@link SheetIds} never reaches. */
const SHEET_ID = 1_000_000;

export const newChartTab = (): ChartTab => ({
	name: "Chart1",
	position: 0,
	isActive: false,
	isHidden: false,
});

/** Returns Apps Script's object for it: of what needs cells, each call throws. */
export function chartTabSheet(tab: ChartTab): HostSheet {
	const known = onlyWhatIsHere("Sheet of a chart", {
		getSheetId: () => SHEET_ID,
		getName: () => tab.name,
		getType: () => "OBJECT",
		isSheetHidden: () => tab.isHidden,
	});
	return new Proxy(known as HostSheet, {
		get: (target, key) =>
			key in target || typeof key === "symbol" || key === "then"
				? Reflect.get(target, key)
				: () => {
						throw new Error("The action is not supported for OBJECT sheet.");
					},
	});
}
