/** The texts of the local workbook itself; the add-on has its own. */
export interface Words {
	readonly title: string;
	readonly open: string;
	readonly save: string;
	readonly locale: string;
	readonly extensions: string;
	readonly loading: string;
	readonly working: string;
	readonly closeSidebar: string;
	readonly closeMessage: string;
	readonly cancel: string;
	readonly drop: string;
	readonly saved: (file: string) => string;
	readonly unknownType: (file: string) => string;
	readonly unreadable: (file: string) => string;
	readonly failed: (message: string) => string;
	readonly noSuchFile: (file: string) => string;
	readonly noAccess: (file: string) => string;
	readonly portInUse: (port: number) => string;
	readonly badPort: (text: string) => string;
	readonly notBuilt: string;
	readonly serving: (address: string) => string;
}

const en: Words = {
	title: "Local workbook",
	open: "Open file …",
	save: "Save as .xlsx",
	locale: "Language and number format",
	extensions: "Extensions",
	loading: "Opening the workbook …",
	working: "Working …",
	closeSidebar: "Close the sidebar",
	closeMessage: "OK",
	cancel: "Cancel",
	drop: "Drop a .xlsx or .csv file to open it",
	saved: (file) => `Saved ${file} among your downloads.`,
	unknownType: (file) =>
		`${file} is of a kind that cannot be opened here. Choose an .xlsx, .csv, .tsv or .txt file.`,
	unreadable: (file) =>
		`${file} could not be read as an .xlsx workbook. Open it in a spreadsheet program, save it as .xlsx or .csv, and try that file.`,
	failed: (message) => `That did not work: ${message}`,
	noSuchFile: (file) => `There is no file ${file}.`,
	noAccess: (file) => `${file} is there, but may not be read.`,
	portInUse: (port) =>
		`Port ${port} is in use, perhaps by another local workbook. Close that one, or choose another: npm start -- --port ${port + 1}`,
	badPort: (text) => `"${text}" is no port: choose a number from 1 to 65535.`,
	notBuilt: "The add-on is not built yet: run npm run build first.",
	serving: (address) => `The local workbook is open at ${address} (Ctrl+C ends it)`,
};

const da: Words = {
	title: "Lokal projektmappe",
	open: "Åbn fil …",
	save: "Gem som .xlsx",
	locale: "Sprog og talformat",
	extensions: "Udvidelser",
	loading: "Åbner projektmappen …",
	working: "Arbejder …",
	closeSidebar: "Luk sidepanelet",
	closeMessage: "OK",
	cancel: "Annuller",
	drop: "Slip en .xlsx- eller .csv-fil for at åbne den",
	saved: (file) => `Gemte ${file} blandt dine overførsler.`,
	unknownType: (file) =>
		`${file} er af en slags, der ikke kan åbnes her. Vælg en .xlsx-, .csv-, .tsv- eller .txt-fil.`,
	unreadable: (file) =>
		`${file} kunne ikke læses som en .xlsx-projektmappe. Åbn den i et regneark, gem den som .xlsx eller .csv, og prøv med den fil.`,
	failed: (message) => `Det gik ikke: ${message}`,
	noSuchFile: (file) => `Filen ${file} findes ikke.`,
	noAccess: (file) => `${file} findes, men må ikke læses.`,
	portInUse: (port) =>
		`Port ${port} er i brug, måske af en anden lokal projektmappe. Luk den, eller vælg en anden: npm start -- --port ${port + 1}`,
	badPort: (text) => `"${text}" er ingen port: vælg et tal fra 1 til 65535.`,
	notBuilt: "Tilføjelsen er ikke bygget endnu: kør npm run build først.",
	serving: (address) => `Den lokale projektmappe er åben på ${address} (Ctrl+C slutter den)`,
};

/** Returns the words for a locale such as `da_DK` or `da-DK`; English for a language without words. */
export function words(locale: string): Words {
	return /^da/i.test(locale) ? da : en;
}
