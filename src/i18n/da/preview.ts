import type { PreviewWords } from "../words/preview.ts";

export const preview = (): PreviewWords => ({
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
	leftOut: (file, parts) =>
		`${file} er åbnet uden sine ${parts.join(" og ")}, som den lokale projektmappe ikke kan vise. Selve filen er, som den var.`,
	parts: { filters: "filtre", charts: "diagrammer" },
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
	practice: {
		name: "Øveliste",
		title: "Øveliste — opdigtede kunder",
		intro: "Tolv måneder hos en lille leverandør. Ret, hvad du vil: intet forlader denne maskine.",
		ads: "Google-annoncer",
		fair: "Messen 2023",
	},
});
