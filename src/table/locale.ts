const POINT_LANGUAGES = "en ja ko zh th he iw hi ms fil ga cy";
const POINT_COUNTRIES = "MX US PR GT HN NI SV PA DO PE CH LI";
const MONTH_FIRST_COUNTRIES = "US PH PR";

const contains = (list: string, word: string): boolean => word !== "" && list.split(" ").includes(word);

/** Decimal sign of a spreadsheet locale ("da_DK"); `null` if the locale is unknown. */
export function decimalSign(locale: string | undefined): "." | "," | null {
	if (!locale) return null;
	const [language = "", country = ""] = locale.split(/[_-]/);
	if (contains(POINT_COUNTRIES, country.toUpperCase())) return ".";
	if (country.toUpperCase() === "ZA") return ",";
	return contains(POINT_LANGUAGES, language.toLowerCase()) ? "." : ",";
}

/**
 * True if a spreadsheet locale puts the month before the day; `null` if the locale is unknown. Plain "en" is American
 * English in a spreadsheet.
 */
export function monthFirst(locale: string | undefined): boolean | null {
	if (!locale) return null;
	const [language = "", country = ""] = locale.split(/[_-]/);
	return country ? contains(MONTH_FIRST_COUNTRIES, country.toUpperCase()) : language.toLowerCase() === "en";
}
