import type { PageWords } from "../../../i18n/words.ts";
import { knownName } from "../page/reviewer.ts";
import { nameField } from "./nameField.ts";

export interface ReviewerField {
	/** Nothing where the name is known already. */
	readonly fields: readonly HTMLElement[];
	/** Null where none stands there: then the field says so and has the focus. */
	read(): string | null;
}

/** Asks who is answering, where we do not know it yet: neither from the server nor from another view. */
export function reviewerField(remembered: string, words: PageWords): ReviewerField {
	const known = knownName() ?? remembered;
	if (known !== "") return { fields: [], read: () => known };
	const { whole, read } = nameField("", words);
	return { fields: [whole], read };
}
