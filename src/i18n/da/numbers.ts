import type { TagOf } from "../languageModule.ts";
import { formatNumber, formatPlural, type PluralForms } from "../plural.ts";

export const tag: TagOf<"da"> = "da-DK";

export const number = (count: number): string => formatNumber(tag, count);

/** @example plural(2, CUSTOMERS) → "2 kunder" */
export const plural = (count: number, forms: PluralForms): string => formatPlural(tag, count, forms);

export const CUSTOMERS: PluralForms = { one: "kunde", other: "kunder" };
export const CELLS: PluralForms = { one: "celle", other: "celler" };
export const ROWS: PluralForms = { one: "række", other: "rækker" };
export const DAYS: PluralForms = { one: "dag", other: "dage" };
export const COLUMNS: PluralForms = { one: "kolonne", other: "kolonner" };
export const ANSWERS: PluralForms = { one: "svar", other: "svar" };
export const TABS: PluralForms = { one: "fane", other: "faner" };
export const LINES: PluralForms = { one: "linje", other: "linjer" };
export const FORMULAS: PluralForms = { one: "formel", other: "formler" };
