import type { TagOf } from "../languageModule.ts";
import { type Forms, numberIn, pluralIn } from "../plural.ts";

export const tag: TagOf<"da"> = "da-DK";

export const number = (count: number): string => numberIn(tag, count);

/** @example plural(2, CUSTOMERS) → "2 kunder" */
export const plural = (count: number, forms: Forms): string => pluralIn(tag, count, forms);

export const CUSTOMERS: Forms = { one: "kunde", other: "kunder" };
export const CELLS: Forms = { one: "celle", other: "celler" };
export const ROWS: Forms = { one: "række", other: "rækker" };
export const COLUMNS: Forms = { one: "kolonne", other: "kolonner" };
export const ANSWERS: Forms = { one: "svar", other: "svar" };
export const TABS: Forms = { one: "fane", other: "faner" };
export const LINES: Forms = { one: "linje", other: "linjer" };
export const FORMULAS: Forms = { one: "formel", other: "formler" };
