import { figures } from "../figures.ts";
import { joinList } from "../joinList.ts";
import type { PluralForms } from "../plural.ts";
import type { AgoUnit, PageChangeWords, ServerChangeWords, SharedChangeWords } from "../words/changes.ts";
import { ANSWERS, CELLS, COLUMNS, CUSTOMERS, LINES, number, plural, ROWS, TABS, tag } from "./numbers.ts";

const columns = (count: number) => plural(count, COLUMNS);
const tabs = (count: number) => plural(count, TABS);
const answers = (count: number) => plural(count, ANSWERS);

export const shared = (): SharedChangeWords => ({
	firstChange: {
		heading: "Før den første ændring",
		intro: "Customer Tiers har endnu ikke skrevet noget i denne fil. Dette sker, hvis du fortsætter:",
	},
	undo: {
		ago: (count, unit) => `for ${plural(count, UNITS[unit])} siden`,
	},
	removal: {
		keptCells: (cells) => `Det, du selv har skrevet i vores kolonner, bliver stående: ${cells}.`,
		nothing: "Intet i denne fil kommer fra Customer Tiers.",
	},
});

export const server = (): ServerChangeWords => ({
	firstChange: {
		newColumns: (tab, headings, first, last, rows) =>
			`”${tab}”: ${plural(headings.length, { one: "ny kolonne", other: "nye kolonner" })} til højre for din tabel, ${first === last ? first : `${first}–${last}`} (${joinList(headings)}), udfyldt i ${plural(rows, ROWS)}.`,
		besides: (notes, hasColours) =>
			`Desuden ${[...(notes > 0 ? [`${plural(notes, { one: "note", other: "noter" })} med forklaringer`] : []), ...(hasColours ? ["farver efter niveau"] : [])].join(" og ")}.`,
		filterExtended:
			"Dit filter udvides over de nye kolonner, så de sorteres med. Det, som filteret skjuler, forbliver skjult.",
		filterLeaves:
			"Dit filter dækker ikke de nye kolonner: de bliver stående, når du sorterer med det. Vil du have dem sorteret med, så fjern filteret bagefter, og opret det igen over alle kolonner.",
		inTable:
			"Er din liste en tabel i Google Sheets (Formatér ▸ Konvertér til tabel), så træk bagefter dens nederste højre hjørne ud over de nye kolonner: sortering flytter kun det, der er i den.",
		ownColumn: (tab, letter, heading, cells) =>
			`”${tab}”: ${plural(cells, CELLS)} i din kolonne ${letter}${heading === "" ? "" : ` (${heading})`} udfyldes eller ændres.`,
		newRow: (tab, row) => `”${tab}”: en ny række, nummer ${row}. Det, der står under den, rykker ned.`,
		newTabs: (names) => `${names.length === 1 ? "Ny fane" : "Nye faner"}: ${joinList(names)}.`,
		ownStays: "Dine egne celler forbliver, som de er.",
		restStays: "Alt andet af dit forbliver, som det er.",
		asAnswersCome:
			"Kolonner til svar kommer til ved siden af din tabel, efterhånden som der er brug for dem.",
		undoable: "Du kan tage det tilbage med ”Fortryd seneste ændring”.",
		leftOut: (leftOut, rows, as) =>
			`${number(leftOut)} ud af ${plural(rows, ROWS)} udelades: ${as}. Oversigten kommer til at vise ${leftOut === 1 ? "den" : "dem"}.`,
		perhapsSame: (customers) =>
			`${plural(customers, CUSTOMERS)} står måske i listen mere end én gang: oversigten kommer til at nævne dem.`,
		doubts: (count) =>
			`Det er ikke sikkert, at listen er læst rigtigt: vi er i tvivl om ${plural(count, { one: "ting", other: "ting" })}.`,
		lookAtDoubts: (others) =>
			`${others === 0 ? "" : `Og ${number(others)} mere. `}Vil du se cellerne først, så annuller: Overblik i sidepanelet har links til dem.`,
		question: "Vil du fortsætte?",
		cancelled: "Intet er ændret.",
	},
	undo: {
		tab: "Niveaufortryd",
		title:
			"Her gemmer Customer Tiers, hvad den seneste ændring skrev, så ”Fortryd seneste ændring” kan tage den tilbage. Her er ikke noget at læse.",
		nothing: "Der er ingen ændring fra Customer Tiers, som kan fortrydes.",
		tooLarge:
			"Den seneste ændring var for stor til at blive fortrudt her. Filer ▸ Versionshistorik ▸ Se versionshistorik viser filen, som den var før.",
		done: (ago, cells) =>
			`Ændringen, der blev lavet ${ago}, er fortrudt.${cells === 0 ? "" : ` ${plural(cells, CELLS)} er igen, som ${cells === 1 ? "den" : "de"} var før.`}`,
		gone: (names, count) => `${count === 1 ? "Fanen" : "Fanerne"} ${names}, som den havde lavet, er væk.`,
		stay: (names, count) =>
			`${names} bliver: Nogen har ændret i ${count === 1 ? "den" : "dem"} siden. Slet ${count === 1 ? "den" : "dem"}, hvis ingen har brug for ${count === 1 ? "den" : "dem"}.`,
		changedSince: (count, cells) =>
			`${plural(count, { one: "celle er", other: "celler er" })} blevet ændret siden og bliver, som ${count === 1 ? "den" : "de"} er: ${cells}.`,
		nothingChanged: "Intet er ændret.",
		takenBack: "Det, der blev skrevet forinden, er taget tilbage.",
		beforeLost: "Ændringen før den kan ikke længere fortrydes.",
		notUndone: "Derfor er ændringen ikke fortrudt. Gør det, og fortryd igen.",
		unclear: (cells) =>
			`Listen er sorteret, og det, ændringen skrev, står måske nu ud for en anden kunde: ${cells} bliver, som de er. Se dem efter, og ret dem selv.`,
		displaced:
			"Listen er sorteret uden disse kolonner, så de kan stå ud for andre kunder. Vælg ”Inddel mine kunder”: så skrives niveauerne på ny.",
	},
	slices: {
		menu: (share) =>
			`Listen er så lang, at Googles tid slap op: ${figures(tag).percent(share)} er skrevet. Gør det samme igen for at fortsætte derfra. I sidepanelet fortsætter det af sig selv. Eller vælg ”Fortryd seneste ændring”.`,
	},
	removal: {
		writtenOn: {
			settings: (changed) => plural(changed, { one: "ændret indstilling", other: "ændrede indstillinger" }),
			history: (lines, reviews) =>
				reviews === 0
					? plural(lines, LINES)
					: `${plural(lines, LINES)}, heraf ${plural(reviews, { one: "gennemgang", other: "gennemgange" })}`,
			playbook: (texts) =>
				plural(texts, { one: "tekst, du selv har skrevet", other: "tekster, du selv har skrevet" }),
			alternatives: (providers) => plural(providers, { one: "leverandør", other: "leverandører" }),
		},
		cell: (tab, cell) => `${tab} ${cell}`,
		back: "Kun Filer ▸ Versionshistorik kan hente det fjernede tilbage.",
		noOtherTab:
			"Der skal være en synlig fane med celler, som ikke er vores. Vis eller tilføj en, og prøv igen.",
		done: (count, emptied) =>
			`Fjernet: ${[...(count > 0 ? [tabs(count)] : []), ...(emptied > 0 ? [columns(emptied)] : [])].join(" og ") || "de sidste spor"}.`,
		answersStay: (count) => `${columns(count)} med dine svar bliver stående.`,
	},
});

export const page = (): PageChangeWords => ({
	firstChange: {
		agree: "Fortsæt",
		cancel: "Annuller",
	},
	undo: {
		link: (ago) => `Fortryd seneste ændring (${ago})`,
		sure: "Alt, hvad Customer Tiers skrev i den ændring, bliver igen, som det var, for alle i filen. Hvad nogen har ændret siden, bliver stående.",
		confirm: "Ja, fortryd",
		cancel: "Nej, lad det være",
		unfinished: (ago) =>
			`En ændring, der begyndte ${ago}, er ikke blevet færdig. Hvis ingen sidder og venter på den, blev den afbrudt: Gør det igen, eller vælg ”Fortryd seneste ændring” i menuen.`,
	},
	slices: {
		written: (share) => `${share} er skrevet …`,
		bar: "Hvor meget der er skrevet",
		stop: "Stop",
		stopping: "Stopper …",
		stopped: (share) =>
			`Stoppet: ${share} er skrevet. Gør det samme igen for at fortsætte derfra, eller fortryd den seneste ændring under ”Mere”.`,
	},
	removal: {
		heading: "Fjern Customer Tiers fra denne fil",
		link: "Fjern Customer Tiers fra denne fil\u00a0…",
		intro: "Fjerner det, Customer Tiers har tilføjet. Alt andet bliver, som det er.",
		goes: "Det forsvinder",
		tabs: (count) => `${tabs(count)} med alt, hvad nogen har skrevet på ${count === 1 ? "den" : "dem"}:`,
		columns: (count, tab) => `${columns(count)} på ”${tab}” med noter og farver.`,
		emptied: "Kolonnerne tømmes, men slettes ikke, så intet af dit eget flytter sig.",
		filter: "Dit filter slutter igen ved din egen sidste kolonne.",
		answers: "Dine svar",
		answersHelp: "Disse kolonner blev tilføjet til dine svar. Sæt flueben ved dem, du vil beholde.",
		answerColumn: (heading, count) => `${heading}: ${answers(count)}`,
		answerColumnOn: (heading, tab, count) => `${heading} på ”${tab}”: ${answers(count)}`,
		stays: "Det bliver",
		staysYours:
			"Dine egne kolonner med svarene i dem, dine formater, noter og regler, kunder, du har tilføjet, samt formler som =CUSTOMER_TIER(…), som du skrev dem.",
		unlinked: (formulas) =>
			`${plural(formulas, { one: "af vores formler", other: "af vores formler" })} regner bagefter med de sædvanlige indstillinger i stedet for dine.`,
		failing: (formulas, cells) =>
			`${plural(formulas, { one: "af dine formler læser", other: "af dine formler læser" })} disse faner og vil vise #REF!: ${cells}.`,
		final: "Når det først er væk, kan kun Filer ▸ Versionshistorik hente det tilbage.",
		confirm: "Fjern Customer Tiers",
		cancel: "Annuller",
		unsaved: (count) => `${answers(count)} står endnu ikke i arket. Vent, til alt er gemt, og prøv igen.`,
		gone: "Customer Tiers er fjernet fra filen",
		afterwards:
			"Du kan lukke sidepanelet. Selve tilføjelsen er stadig installeret: får du brug for den igen, er menuen der.",
	},
});

const UNITS: Readonly<Record<AgoUnit, PluralForms>> = {
	day: { one: "dag", other: "dage" },
	hour: { one: "time", other: "timer" },
	minute: { one: "minut", other: "minutter" },
	second: { one: "sekund", other: "sekunder" },
};
