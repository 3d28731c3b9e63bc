const POINT_LANGUAGES = "en ja ko zh th he iw hi ms fil ga cy";
const POINT_PLACES = "MX US PR GT HN NI SV PA DO PE CH LI";
const MONTH_FIRST_PLACES = "US PH PR";

const among = (list: string, word: string): boolean => word !== "" && list.split(" ").includes(word);

/**
 * Which decimal sign people of a spreadsheet locale ("da_DK") write; `null` where we are not told the locale.
 */
export function decimalSign(locale: string | undefined): "." | "," | null {
	if (!locale) return null;
	const [language = "", place = ""] = locale.split(/[_-]/);
	if (among(POINT_PLACES, place.toUpperCase())) return ".";
	if (place.toUpperCase() === "ZA") return ",";
	return among(POINT_LANGUAGES, language.toLowerCase()) ? "." : ",";
}

/**
 * Whether people of a spreadsheet locale write the month before the day; `null` where we are not told.
 * Plain "en" is the spreadsheet's American English.
 */
export function monthFirst(locale: string | undefined): boolean | null {
	if (!locale) return null;
	const [language = "", place = ""] = locale.split(/[_-]/);
	return place ? among(MONTH_FIRST_PLACES, place.toUpperCase()) : language.toLowerCase() === "en";
}
