import { type Language, wordsOfAllLanguages } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import { isProvisional, type Rating } from "../../tiering/rate.ts";
import { isDateFormat } from "../dateFormats.ts";
import { defaultStyle } from "../defaultStyle.ts";
import { PLAIN_TEXT } from "../reading/plainTextColumns.ts";

/** Returns the number format for a tier's cell, null for none. @param old the cell's current format. */
export type TierFormat = (old: string, rating: Rating | undefined) => string | null;

/**
 * Shows a provisional tier as one, `1 for now`, by the cell's number format: its value stays a number, to sort, count and filter by.
 * A format that a user gave to the cell stays, but for plain text and dates, which would change the tier.
 */
export function tierFormats({ words }: Language): TierFormat {
	const ours = new Set(wordsOfAllLanguages().map(provisionalFormat));
	const provisional = provisionalFormat(words);
	return (old, rating) => {
		const isUsable = old !== PLAIN_TEXT && !isDateFormat(old);
		if (!ours.has(old) && isUsable && defaultStyle("numberFormat", old) !== null) return old;
		return rating !== undefined && isProvisional(rating) ? provisional : null;
	};
}

/** @example `0" for now"` */
const provisionalFormat = ({ why }: Words) =>
	why
		.forNow("0")
		.split("0")
		.map((text) => (text === "" ? "" : `"${text}"`))
		.join("0");
