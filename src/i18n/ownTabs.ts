import { wordsOfAllLanguages } from "./language.ts";
import type { Words } from "./words.ts";

/** A tab that the add-on makes. */
type OwnTab =
	| "summary"
	| "board"
	| "settings"
	| "history"
	| "tree"
	| "playbook"
	| "alternatives"
	| "team"
	| "undo";

/** Returns the name and the title of each of the add-on's tabs. */
export const tabTexts = ({
	summary,
	board,
	settings,
	record,
	tree,
	playbook,
	alternatives,
	team,
	undo,
}: Words): Readonly<Record<OwnTab, { readonly tab: string; readonly title: string }>> => ({
	summary,
	board,
	settings,
	history: record,
	tree,
	playbook,
	alternatives,
	team,
	undo,
});

/** The tab of the add-on that has this name, in any of its languages; undefined if none has. */
export function ownTabNamed(name: string): OwnTab | undefined {
	for (const words of wordsOfAllLanguages()) {
		const texts = Object.entries(tabTexts(words)) as [OwnTab, { tab: string }][];
		const found = texts.find(([, { tab }]) => tab === name);
		if (found !== undefined) return found[0];
	}
	return undefined;
}

/** True if the first cell of a tab is the title of that tab of the add-on, in any of its languages. */
export const isTitleOf = (tab: OwnTab, cell: unknown): boolean =>
	wordsOfAllLanguages().some((words) => tabTexts(words)[tab].title === cell);
