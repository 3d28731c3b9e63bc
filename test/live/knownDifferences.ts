/** What the local workbook does not have, because the add-on does not call it: nothing can be said about these here. */
export const NOT_HERE: readonly string[] = [
	"11 dateShows",
	"31 shows",
	"32 chart",
	"33 wraps",
	"34 list",
	"34 message",
	"34 checkbox",
	"40 validation",
	"40 cleared",
	"50 beside",
	"86 sorted",
	"88 notes",
	"95 list",
	"95 range",
	"95 checkbox",
	"51 place",
	"52 depths",
	"99 shown",
];

/** Checks whose result in the local workbook is not what we expect of Google, and why. */
export const DIFFERENT: Readonly<Record<string, string>> = {
	"15 once": "Univer has no ARRAYFORMULA.",
	"55 copyCalculates":
		"A copied sheet of the stand-in calculates nothing: it knows only results that the sheet had before the run.",
	"68 lowerCase": "The stand-in returns a colour as it was written; the add-on writes lower case.",
	"108 literal": "Univer's XMATCH takes * and ? for any text: a link may lead to another row here.",
	"74 width": "Univer's columns are 88 pixels wide.",
	"74 widths": "Univer's columns are 88 pixels wide.",
};
