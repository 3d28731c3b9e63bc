import { FACTS } from "../tiering/facts.ts";
import type { Grid } from "./cell.ts";
import { currencyOfHeading } from "./currency.ts";
import { NO_MILLIONS, scaleOfWords, withThousandsApart } from "./headingScale.ts";
import { lexicon } from "./headings/lexicon.ts";
import type { ReadColumn } from "./readColumns.ts";
import type { FoundText, Problem } from "./reading.ts";
import { textOf } from "./textOf.ts";
import { isBlank } from "./unknownCell.ts";
import { wordsOf } from "./wordsOf.ts";

/** Beside a unit, these say that it is about the figures: "All amounts in thousands", "Beträge in T€". */
const ABOUT_FIGURES = new Set(
	(
		"all amounts amount figures figure values value numbers are is shown stated expressed given reported currency unit units " +
		"alle belob belobene tal tallene er vises angivet angives opgjort valuta enhed " +
		"betrage betrag zahlen werte angaben samtliche sind angegeben wahrung einheit " +
		"alla belopp siffror visas enhet bedragen bedrag getallen zijn weergegeven eenheid " +
		"tous les montants montant chiffres sont exprimes unite todos los importes importe cifras expresados unidad " +
		"tutti gli importi valori espressi valuta os valores montantes kwoty dane luvut summat"
	).split(" "),
);
const IN = new Set("in i en em w x".split(" "));
const BETWEEN = new Set("of de af von d".split(" "));

/** Words of a unit. A lone one without brackets is none: "Mill" is a street, "1.000" a number. */
const SCALE_WORDS = new Set(
	(
		"k t m mm cr mio mill milj mln mn mia mrd mld bn tsd thousand thousands tys tis million millions billion billions lakh lakhs lac lacs crore crores " +
		"tusind tusinde tusen tusental tusentals tausend duizend duizenden millionen millioner milliers miles millones milioni 000 1000 1 s"
	).split(" "),
);
const CURRENCY_WORDS = new Set(
	"money euro euros deuros dollar dollars pounds rupees kroner kronor kr zl kc rs rm us hk".split(" "),
);

/** Notes below a list stand in its last rows, those beside it in its first. */
const ROWS_WITH_NOTES = 5;
const MAX_CHARS = 120;
/** A word, noughts, or a sign in brackets: "k$" and "I K" may be anything where they stand alone. */
const MAY_BE_NOTE = /\p{L}{3}|000|\bin\b|\([^)]*\p{Sc}[^)]*\)/iu;
/** A longer text is no unit of one column. */
const MAX_UNIT_CHARS = 12;

/** A unit that a text states. */
interface StatedUnit {
	/** How many of the currency; 1 for a bare currency. */
	readonly scale: number;
	/** The text is nothing but the unit: "T€", "(kr.)". */
	readonly isBare: boolean;
	/** Words say that it is about figures: "in T€", "amounts: $k". A customer may be called "$K". */
	readonly isWorded: boolean;
}

/**
 * Gives the columns the unit of money that a text states for all of them: above the headings, beside the list or in a note below it, as
 * "Customers 2025 (amounts in thousands)". In a row of units next to the headings, each is about its own column.
 *
 * A column whose heading names a unit keeps that; but where all name their currency, the text adds to it. Of different units none
 * counts, and that is a problem.
 */
export function withStatedScales(
	columns: ReadColumn[],
	grid: Grid,
	headerRow: number,
): { columns: ReadColumn[]; problems: Problem[] } {
	const money = columns.filter(({ fact }) => fact !== null && FACTS[fact] === "money");
	if (money.length === 0) return { columns, problems: [] };
	const units = [headerRow - 1, headerRow + 1].find((row) => isRowOfUnits(grid[row]));
	const notes = units === undefined ? scalesIn(notesOf(columns, grid, headerRow)) : [];
	const [first, ...others] = notes;
	if (units === undefined && first === undefined) return { columns, problems: [] };
	const other = others.find(({ scale }) => scale !== first!.scale);
	if (other !== undefined) {
		return { columns, problems: [{ kind: "unitsDiffer", texts: [textIn(first!), textIn(other)] }] };
	}
	const isWithoutUnit = ({ heading }: ReadColumn) => currencyOfHeading(heading) === undefined;
	const isAboutAll = !money.some(isWithoutUnit);
	const scaled = columns.map((column, index): ReadColumn => {
		if (!isAboutAll && !isWithoutUnit(column)) return column;
		const scale = units === undefined ? first!.scale : statedUnit(textOf(grid[units]![index]))?.scale;
		return scale === undefined || scale === 1 ? column : { ...column, scale };
	});
	return { columns: scaled, problems: [] };
}

/** True for a text that only states the unit of figures: "All amounts in thousands". */
export function statesScale(text: string): boolean {
	const unit = text.length <= MAX_CHARS && MAY_BE_NOTE.test(text) ? statedUnit(text) : null;
	return unit?.isWorded === true && unit.isBare && unit.scale !== 1;
}

/** True for a row such as "T€ | T€ | h": no name, nothing long, and at least two units of money. */
function isRowOfUnits(cells: Grid[number] | undefined): boolean {
	if (cells === undefined || !isBlank(cells[0])) return false;
	const filled = cells.filter((cell) => !isBlank(cell));
	const isShort = filled.every((cell) => typeof cell === "string" && cell.trim().length <= MAX_UNIT_CHARS);
	return isShort && filled.filter((cell) => statedUnit(textOf(cell))?.isBare).length > 1;
}

/** Texts that may be about the whole list. */
function notesOf(columns: readonly ReadColumn[], grid: Grid, headerRow: number): FoundText[] {
	const notes: FoundText[] = [];
	const add = (row: number, column: number) => {
		const cell = grid[row]?.[column];
		if (typeof cell !== "string" || cell.length > MAX_CHARS || !MAY_BE_NOTE.test(cell)) return;
		notes.push({ row, column, found: textOf(cell) });
	};
	for (let row = 0; row < headerRow; row++) for (const column of grid[row]!.keys()) add(row, column);
	columns.forEach(({ heading, fact }, column) => {
		// "Customer (₹ in lakhs)"
		if (fact === "customer" && statedUnit(heading) !== null) add(headerRow, column);
		if (fact !== null || (heading !== "" && statedUnit(heading) === null)) return;
		for (let row = Math.max(0, headerRow); row <= headerRow + ROWS_WITH_NOTES; row++)
			if (statesScale(textOf(grid[row]?.[column]))) add(row, column);
	});
	for (let row = Math.max(headerRow + 1, grid.length - ROWS_WITH_NOTES); row < grid.length; row++) {
		const filled = [...grid[row]!.keys()].filter((column) => !isBlank(grid[row]![column]));
		if (filled.length === 1 && statesScale(textOf(grid[row]![filled[0]!]))) add(row, filled[0]!);
	}
	return notes;
}

const textIn = ({ row, column, found }: FoundText): FoundText => ({ row, column, found });

const scalesIn = (notes: readonly FoundText[]) =>
	notes.flatMap((note) => {
		const scale = statedUnit(note.found)?.scale ?? 1;
		return scale === 1 ? [] : [{ ...note, scale }];
	});

/** The unit that a text states, in brackets, between commas or at its end; null if it states none. */
function statedUnit(text: string): StatedUnit | null {
	if (!/\p{L}|\p{Sc}|0/u.test(text)) return null;
	const parts = withThousandsApart(text)
		.split(/([()[\]:;|–—]|,(?!\d)| - )/)
		.filter((part) => part.trim() !== "");
	for (const [index, part] of parts.entries()) {
		const words = wordsOf(part);
		let from = words.length;
		while (from > 0 && isOfUnit(words[from - 1]!)) from--;
		const unit = words.slice(from);
		const last = unit[unit.length - 1] ?? "in"; // "K$ i" is no unit
		if (IN.has(last) || BETWEEN.has(last)) continue;
		const rest = words.slice(0, from);
		const scale = scaleOfWords(unit);
		const isPrefixed = unit.some(isPrefixedCode) || /^[tkm] money$/.test(unit.join(" "));
		const isInBrackets =
			/[([]/.test(parts[index - 1] ?? "") && /[)\]]/.test(parts[index + 1] ?? "") && !/^1/.test(unit[0]!); // "(1.000)" may count customers
		const hasIn = unit.some((word) => IN.has(word));
		// "W K" may be the letters of a person
		const isSpelledOut = unit.some((word) => word.length > 1 && !IN.has(word) && !BETWEEN.has(word));
		const isCertain = isPrefixed || (hasIn && isSpelledOut);
		const isOnlyUnit = rest.every((word) => ABOUT_FIGURES.has(word));
		const isMarked = isCertain || isInBrackets || rest.length > 0 || unit.some(isCurrencyWord);
		if (isOnlyUnit ? isMarked : isCertain && scale !== 1 && rest.some(({ length }) => length > 2))
			return {
				scale,
				isBare: isOnlyUnit && parts.every((other) => other === part || /^\W+$/.test(other)),
				isWorded: rest.length > 0 || hasIn,
			};
	}
	return null;
}

const isOfUnit = (word: string): boolean =>
	IN.has(word) || BETWEEN.has(word) || SCALE_WORDS.has(word) || isCurrencyWord(word) || isPrefixedCode(word);

const isCurrencyWord = (word: string): boolean =>
	CURRENCY_WORDS.has(word) ||
	(/^[a-z]{3}$/.test(word) &&
		!SCALE_WORDS.has(word) &&
		(lexicon().modifiers.get(word)?.includes("money") ?? false));

/** "tdkk", "teur", "tkr". */
const isPrefixedCode = (word: string): boolean =>
	/^[tkm](?:kr|[a-z]{3})$/.test(word) && isCurrencyWord(word.slice(1)) && !NO_MILLIONS.includes(word);
