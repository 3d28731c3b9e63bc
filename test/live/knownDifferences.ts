/** What the local workbook does not have, because the add-on does not call it: nothing can be said about these here. */
export const NOT_HERE: readonly string[] = [
	"11 dateShows",
	"29 file",
	"30 read",
	"30 afternoon",
	"30 summer",
	"31 shows",
	"32 grid",
	"32 chart",
	"34 list",
	"34 message",
	"34 checkbox",
	"35 shows",
	"36 iso",
	"40 validation",
	"49 oneFilter",
	"50 beside",
	"51 place",
	"52 depths",
];

/** Checks whose result in the local workbook is not what we expect of Google, and why. */
export const DIFFERENT: Readonly<Record<string, string>> = {
	"15 once": "Univer has no ARRAYFORMULA.",
	"33 wraps": "The stand-in says false for a cell that nobody touched.",
	"33 size": "Univer's default font size is 11.",
	"55 copyCalculates":
		"A copied sheet of the stand-in calculates nothing: it knows only results that the sheet had before the run.",
	"68 lowerCase": "The stand-in returns a colour as it was written; the add-on writes lower case.",
	"69 general": "The stand-in knows the format only as the add-on writes it, “General”.",
	"74 width": "Univer's columns are 88 pixels wide.",
	"74 widths": "Univer's columns are 88 pixels wide.",
};
