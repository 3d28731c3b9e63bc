import type { HostSheet } from "../../src/google/host.ts";
import type { Headless } from "../../src/preview/headless.ts";

/**
 * Has Sheets refuse some calls on its sheets and their ranges.
 *
 * @param isRefused asked before each call, by its name.
 */
export function refuseCalls(book: Headless, isRefused: (call: string) => boolean): void {
	const app = book.standIn.host.SpreadsheetApp;
	const real = app.getActiveSpreadsheet.bind(app);
	const guarded = <Thing extends object>(thing: Thing, calls: readonly (keyof Thing & string)[]): Thing => {
		for (const call of calls) {
			const carryOut = thing[call] as (...args: unknown[]) => unknown;
			const guard = (...args: unknown[]) => {
				if (isRefused(call)) throw new Error("Service error: Spreadsheets");
				return carryOut(...args);
			};
			thing[call] = guard as Thing[typeof call];
		}
		return thing;
	};
	const sheetOf = (sheet: HostSheet) => {
		const { getRange } = sheet;
		sheet.getRange = (...area) => guarded(getRange(...area), ["setValues"]);
		return guarded(sheet, ["protect"]);
	};
	app.getActiveSpreadsheet = () => {
		const file = real();
		const others = {
			getSheets: () => file.getSheets().map(sheetOf),
			insertSheet: (name: string, index: number) => sheetOf(file.insertSheet(name, index)),
		};
		return new Proxy(file, {
			get: (target, key) => Reflect.get(key in others ? others : target, key),
		});
	};
}
