import type { PreviewWords } from "../words/preview.ts";

/** Lines that are named. */
const MAX_LINES_NAMED = 5;

const firstOf = (lines: readonly number[]): string =>
	lines.slice(0, MAX_LINES_NAMED).join(", ") + (lines.length > MAX_LINES_NAMED ? " …" : "");

export const preview = (): PreviewWords => ({
	title: "Local workbook",
	open: "Open file …",
	save: "Save as .xlsx",
	locale: "Language and number format",
	extensions: "Extensions",
	loading: "Opening the workbook …",
	notLoaded:
		"The page could not be loaded. Check your connection and that your browser is up to date, and reload the page.",
	working: "Working …",
	closeSidebar: "Close the sidebar",
	closeMessage: "OK",
	cancel: "Cancel",
	drop: "Drop a .xlsx or .csv file to open it",
	skip: "Go to the cells (F6 leaves them again)",
	cells: "Cells. F6 goes to the sheet tabs, Shift+F6 to the buttons for files.",
	saved: (file) => `Saved ${file} to your downloads.`,
	leftOut: (file, parts) =>
		`${file} is open without its ${parts.join(" and ")}, which the local workbook cannot show. The file itself is as it was.`,
	parts: { filters: "filters", charts: "charts" },
	repaired: {
		strayQuote: (file, lines) =>
			lines.length === 1
				? `Line ${lines[0]} of ${file} has a quotation mark (") that is never closed. We read the mark as part of the text, and the lines after it as rows of their own. Check that row.`
				: `${lines.length} lines of ${file} have a quotation mark (") that is never closed: ${firstOf(lines)}. We read each mark as part of the text, and the lines after it as rows of their own. Check those rows.`,
	},
	unknownType: (file) =>
		`${file} is a kind of file that cannot be opened here. Choose an .xlsx, .csv, .tsv or .txt file.`,
	encrypted: (file) =>
		`${file} is locked with a password. Open it in Excel, save a copy without the password, and try that copy.`,
	oldExcel: (file) =>
		`${file} is a workbook of an old Excel (.xls), which cannot be opened here. Open it in a spreadsheet program, save it as .xlsx, and try that file.`,
	openDocument: (file) =>
		`${file} is an OpenDocument spreadsheet, which cannot be opened here. Open it in LibreOffice, save it as .xlsx, and try that file.`,
	appleNumbers: (file) =>
		`${file} is a Numbers spreadsheet, which cannot be opened here. Open it in Numbers, choose File ▸ Export To ▸ Excel, and try that file.`,
	unreadable: (file) =>
		`${file} could not be read as an .xlsx workbook. Open it in a spreadsheet program, save it as .xlsx or .csv, and try that file.`,
	failed: (message) => `That did not work: ${message}`,
	noSuchFile: (file, folder) => `There is no file ${file} in ${folder}.`,
	noAccess: (file) => `${file} exists, but you may not read it.`,
	portInUse: (port) =>
		`Port ${port} is in use, perhaps by another local workbook. Close that one, or choose another: npm start -- --port ${port + 1}`,
	badPort: (text) => `"${text}" is not a port: choose a number from 1 to 65535.`,
	notBuilt: "The add-on is not built yet: run npm run build first.",
	serving: (address) => `The local workbook is open at ${address} (Ctrl+C stops it)`,
	practice: {
		name: "Practice list",
		title: "Practice list — made-up customers",
		intro: "Twelve months of a small supplier. Change what you like: nothing leaves this machine.",
		ads: "Google ads",
		fair: "Fair 2023",
	},
	begin: {
		title: "Open a list of your customers",
		drop: "Drop an .xlsx or .csv file here",
		open: "Choose a file …",
		stays: "The file stays in this browser. Nothing is sent anywhere.",
		lists: "Or try it with a made-up list",
	},
	practiceLists: {
		agency: { name: "An agency", about: "28 clients with fees, hours and freelancers" },
		trader: { name: "A Danish trader", about: "34 customers as a Danish bookkeeping program exports them" },
		consultant: { name: "A consultant", about: "24 names with the revenue of two years" },
	},
});
