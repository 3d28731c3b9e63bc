import type { TagOf } from "../languageModule.ts";
import { type Forms, numberIn, pluralIn } from "../plural.ts";

export const tag: TagOf<"en"> = "en-US";

export const number = (count: number): string => numberIn(tag, count);

/** @example plural(2, CUSTOMERS) → "2 customers" */
export const plural = (count: number, forms: Forms): string => pluralIn(tag, count, forms);

export const CUSTOMERS: Forms = { one: "customer", other: "customers" };
export const CELLS: Forms = { one: "cell", other: "cells" };
export const ROWS: Forms = { one: "row", other: "rows" };
export const COLUMNS: Forms = { one: "column", other: "columns" };
export const ANSWERS: Forms = { one: "answer", other: "answers" };
export const TABS: Forms = { one: "tab", other: "tabs" };
export const LINES: Forms = { one: "line", other: "lines" };
export const FORMULAS: Forms = { one: "formula", other: "formulas" };
