import type { TagOf } from "../languageModule.ts";
import { formatNumber, formatPlural, type PluralForms } from "../plural.ts";

export const tag: TagOf<"en"> = "en-US";

export const number = (count: number): string => formatNumber(tag, count);

/** @example plural(2, CUSTOMERS) → "2 customers" */
export const plural = (count: number, forms: PluralForms): string => formatPlural(tag, count, forms);

export const CUSTOMERS: PluralForms = { one: "customer", other: "customers" };
export const CELLS: PluralForms = { one: "cell", other: "cells" };
export const ROWS: PluralForms = { one: "row", other: "rows" };
export const DAYS: PluralForms = { one: "day", other: "days" };
export const COLUMNS: PluralForms = { one: "column", other: "columns" };
export const ANSWERS: PluralForms = { one: "answer", other: "answers" };
export const TABS: PluralForms = { one: "tab", other: "tabs" };
export const LINES: PluralForms = { one: "line", other: "lines" };
export const FORMULAS: PluralForms = { one: "formula", other: "formulas" };
