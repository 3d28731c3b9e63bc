import type { IRange, Nullable, Worksheet } from "@univerjs/core";
import type { IFilterColumn } from "@univerjs/sheets-filter";
import type { FFilter } from "@univerjs/sheets-filter/facade";
import type { HostFilter, HostFilterCriteria, HostFilterCriteriaBuilder } from "../google/host.ts";
import { type Book, cellAt } from "./book.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { range } from "./range.ts";

/** The conditions of filters that the local workbook knows, with Univer's name of each. */
const OPERATORS: Readonly<Record<string, string>> = {
	NUMBER_GREATER_THAN: "greaterThan",
	NUMBER_GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
	NUMBER_LESS_THAN: "lessThan",
	NUMBER_LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
	NUMBER_EQUAL_TO: "equal",
};

export const FILTER_CONDITIONS = onlyWhatIsHere(
	"BooleanCriteria",
	Object.fromEntries(Object.keys(OPERATORS).map((name) => [name, name])),
);

/** What is hidden in a column: some values, or what does not fulfil a condition. */
interface Draft {
	hidden: readonly string[];
	condition: { readonly name: string; readonly values: readonly (string | number)[] } | null;
}

/** Maps the criteria that a script has got or built to what they hide. */
const drafts = new WeakMap<object, Draft>();

export function criteriaBuilder(draft: Draft = { hidden: [], condition: null }): HostFilterCriteriaBuilder {
	const builder: HostFilterCriteriaBuilder = onlyWhatIsHere("FilterCriteriaBuilder", {
		setHiddenValues(values: string[]) {
			draft = { hidden: [...values], condition: null };
			return builder;
		},
		withCriteria(name: unknown, values: (string | number)[]) {
			draft = { hidden: [], condition: { name: String(name), values: [...values] } };
			return builder;
		},
		build: () => criteriaOf(draft),
	});
	return builder;
}

function criteriaOf(draft: Draft): HostFilterCriteria {
	const criteria: HostFilterCriteria = onlyWhatIsHere("FilterCriteria", {
		copy: () => criteriaBuilder(draft),
		getHiddenValues: () => [...draft.hidden],
		getCriteriaType: () => draft.condition?.name ?? null,
		getCriteriaValues: () => [...(draft.condition?.values ?? [])],
	});
	drafts.set(criteria, draft);
	return criteria;
}

/** Returns the filter of a sheet; null if it has none. */
export function filterOf(book: Book, core: Worksheet): HostFilter | null {
	const univerSheet = book.grid.workbook.getSheetBySheetId(core.getSheetId());
	const filter = univerSheet?.getFilter();
	return filter ? hostFilter(book, core, filter) : null;
}

/** Creates a filter over a range. Throws for the second one of a sheet, as Sheets does. */
export function createFilter(book: Book, core: Worksheet, area: IRange): HostFilter {
	book.checkMayWrite(core, [area]);
	const univerSheet = book.grid.workbook.getSheetBySheetId(core.getSheetId());
	const filter = univerSheet?.getRange(area).createFilter();
	if (!filter) throw new Error("You can't create a filter in a sheet that already has a filter.");
	return hostFilter(book, core, filter);
}

function hostFilter(book: Book, core: Worksheet, filter: FFilter): HostFilter {
	const area = filter.getRange().getRange();
	const checkColumn = (column: number) => {
		if (column - 1 < area.startColumn || column - 1 > area.endColumn)
			throw new Error(`Column ${column} is not in the filter.`);
		return column - 1;
	};
	const changing = (change: () => unknown) => {
		book.checkMayWrite(core, [area]);
		change();
	};
	return onlyWhatIsHere("Filter", {
		getRange: () => range(book, core, area),
		getColumnFilterCriteria(column: number) {
			const found = filter.getColumnFilterCriteria(checkColumn(column));
			return found ? criteriaOf(draftOf(found, textsBelow(book, core, area, column - 1))) : null;
		},
		setColumnFilterCriteria(column: number, criteria: HostFilterCriteria | null) {
			const at = checkColumn(column);
			const draft = criteria && drafts.get(criteria);
			if (!draft) throw new Error("not in the local workbook: criteria made elsewhere");
			changing(() =>
				filter.setColumnFilterCriteria(at, univerCriteria(at, draft, textsBelow(book, core, area, at))),
			);
		},
		remove: () => changing(() => filter.remove()),
	});
}

/** The different texts of a column below the headings of the filter. */
function textsBelow(book: Book, core: Worksheet, area: IRange, column: number): string[] {
	const texts = new Set<string>();
	for (let row = area.startRow + 1; row <= area.endRow; row++)
		texts.add(String(cellAt(book, core, row, column)?.v ?? ""));
	return Array.from(texts);
}

/** Univer stores the values that are shown, Apps Script gives those that are hidden. */
function draftOf({ filters, customFilters }: IFilterColumn, texts: readonly string[]): Draft {
	const [first] = customFilters?.customFilters ?? [];
	if (first !== undefined) {
		const name = Object.keys(OPERATORS).find((key) => OPERATORS[key] === (first.operator ?? "equal"));
		if (name === undefined) throw new Error(`not in the local workbook: the condition ${first.operator}`);
		return { hidden: [], condition: { name, values: [first.val] } };
	}
	const isShown = (text: string) =>
		text === "" ? filters?.blank === true : (filters?.filters?.includes(text) ?? false);
	return { hidden: texts.filter((text) => !isShown(text)), condition: null };
}

function univerCriteria(
	column: number,
	{ hidden, condition }: Draft,
	texts: readonly string[],
): Nullable<IFilterColumn> {
	if (condition !== null) {
		const { name, values } = condition;
		const filter = { val: values[0]!, operator: OPERATORS[name] };
		return { colId: column, customFilters: { customFilters: [filter] } } as IFilterColumn;
	}
	const shown = texts.filter((text) => text !== "" && !hidden.includes(text));
	return { colId: column, filters: { filters: shown, ...(hidden.includes("") ? {} : { blank: true }) } };
}
