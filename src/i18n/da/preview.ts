import type { PreviewWords } from "../words/preview.ts";

/** Linjer, der nævnes. */
const MAX_LINES_NAMED = 5;

const firstOf = (lines: readonly number[]): string =>
	lines.slice(0, MAX_LINES_NAMED).join(", ") + (lines.length > MAX_LINES_NAMED ? " …" : "");

export const preview = (): PreviewWords => ({
	title: "Lokal projektmappe",
	open: "Åbn fil …",
	save: "Gem som .xlsx",
	locale: "Sprog og talformat",
	extensions: "Udvidelser",
	loading: "Åbner projektmappen …",
	notLoaded:
		"Siden kunne ikke hentes. Se efter, om du er på nettet, og om din browser er opdateret, og genindlæs siden.",
	working: "Arbejder …",
	closeSidebar: "Luk sidepanelet",
	closeMessage: "OK",
	cancel: "Annuller",
	drop: "Slip en .xlsx- eller .csv-fil for at åbne den",
	skip: "Gå til cellerne (F6 forlader dem igen)",
	cells: "Celler. F6 går til fanerne, Skift+F6 til knapperne for filer.",
	saved: (file) => `Gemte ${file} blandt dine overførsler.`,
	leftOut: (file, parts) =>
		`${file} er åbnet uden sine ${parts.join(" og ")}, som den lokale projektmappe ikke kan vise. Selve filen er, som den var.`,
	parts: { filters: "filtre", charts: "diagrammer" },
	repaired: {
		strayQuote: (file, lines) =>
			lines.length === 1
				? `Linje ${lines[0]} i ${file} har et anførselstegn ("), som aldrig lukkes. Vi har læst tegnet som en del af teksten og linjerne efter det som rækker for sig. Se den række efter.`
				: `${lines.length} linjer i ${file} har et anførselstegn ("), som aldrig lukkes: ${firstOf(lines)}. Vi har læst tegnene som en del af teksten og linjerne efter dem som rækker for sig. Se de rækker efter.`,
	},
	unknownType: (file) =>
		`${file} er af en slags, der ikke kan åbnes her. Vælg en .xlsx-, .csv-, .tsv- eller .txt-fil.`,
	encrypted: (file) =>
		`${file} er låst med en adgangskode. Åbn den i Excel, gem en kopi uden adgangskoden, og prøv med kopien.`,
	oldExcel: (file) =>
		`${file} er en projektmappe fra et gammelt Excel (.xls), som ikke kan åbnes her. Åbn den i et regneark, gem den som .xlsx, og prøv med den fil.`,
	openDocument: (file) =>
		`${file} er et OpenDocument-regneark, som ikke kan åbnes her. Åbn det i LibreOffice, gem det som .xlsx, og prøv med den fil.`,
	appleNumbers: (file) =>
		`${file} er et Numbers-regneark, som ikke kan åbnes her. Åbn det i Numbers, vælg Arkiv ▸ Eksporter til ▸ Excel, og prøv med den fil.`,
	unreadable: (file) =>
		`${file} kunne ikke læses som en .xlsx-projektmappe. Åbn den i et regneark, gem den som .xlsx eller .csv, og prøv med den fil.`,
	failed: (message) => `Det gik ikke: ${message}`,
	noSuchFile: (file, folder) => `Filen ${file} findes ikke i ${folder}.`,
	noAccess: (file) => `${file} findes, men må ikke læses.`,
	portInUse: (port) =>
		`Port ${port} er i brug, måske af en anden lokal projektmappe. Luk den, eller vælg en anden: npm start -- --port ${port + 1}`,
	badPort: (text) => `"${text}" er ingen port: vælg et tal fra 1 til 65535.`,
	notBuilt: "Tilføjelsen er ikke bygget endnu: kør npm run build først.",
	serving: (address) => `Den lokale projektmappe er åben på ${address} (Ctrl+C slutter den)`,
	practice: {
		name: "Øveliste",
		title: "Øveliste — opdigtede kunder",
		intro: "Tolv måneder hos en lille leverandør. Ret, hvad du vil: intet forlader denne maskine.",
		ads: "Google-annoncer",
		fair: "Messen 2023",
	},
	begin: {
		title: "Åbn en liste over dine kunder",
		drop: "Slip en .xlsx- eller .csv-fil her",
		open: "Vælg en fil …",
		stays: "Filen bliver i denne browser. Intet sendes nogen steder hen.",
		lists: "Eller prøv med en opdigtet liste",
	},
	practiceLists: {
		agency: { name: "Et bureau", about: "28 kunder med honorarer, timer og freelancere, på engelsk" },
		trader: {
			name: "En dansk handlende",
			about: "34 kunder, som et dansk bogholderiprogram eksporterer dem",
		},
		consultant: { name: "En konsulent", about: "24 navne med to års omsætning, på engelsk" },
	},
});
