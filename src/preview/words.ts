import { moduleFor } from "../i18n/registeredLanguages.ts";
import type { PreviewWords } from "../i18n/words/preview.ts";

export type Words = PreviewWords;

/** The words of the local workbook itself for a locale such as `da_DK` or `da-DK`; the add-on brings its own. */
export const words = (locale: string): Words => moduleFor(locale).preview();
