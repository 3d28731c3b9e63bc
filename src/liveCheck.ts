/**
 * What `npm run push -- --live-check` builds instead of `main.ts`: the add-on with one more menu item, which tries out what the
 * add-on takes for granted about Google Sheets.
 */
import { buildMenuWithCheck } from "./google/liveCheck/checkGoogle.ts";

export { checkGoogle, finishLiveCheck, startLiveCheck } from "./google/liveCheck/checkGoogle.ts";
export * from "./main.ts";

export const onOpen = () => buildMenuWithCheck();
export const onInstall = () => buildMenuWithCheck();

/**
 * Says as what an argument arrives.
 *
 * @param value One cell or a range.
 * @customfunction
 */
export function LIVE_CHECK_ARGUMENT(value: unknown): string {
	const kind = Object.prototype.toString.call(value).slice(8, -1);
	if (kind === "Date" || kind === "Undefined") return kind;
	return `${kind} ${kind === "Array" ? JSON.stringify(value) : String(value)}`;
}

/**
 * Returns the moment of a date in milliseconds since 1970.
 *
 * @param date One cell.
 * @customfunction
 */
export function LIVE_CHECK_MOMENT(date: unknown): number {
	return Number(date);
}

/**
 * Returns its argument; throws without one.
 *
 * @param value One cell or a range.
 * @customfunction
 */
export function LIVE_CHECK_RETURN(value: unknown): unknown {
	if (value === undefined) throw new Error("No value was given.");
	return value;
}
