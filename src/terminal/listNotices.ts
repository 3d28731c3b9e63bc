import { moduleFor } from "../i18n/registeredLanguages.ts";
import { settingNotices } from "../workbook/list/listNotices.ts";
import { problemCells, problemText } from "../workbook/list/problemText.ts";
import { referralNotices } from "../workbook/list/referralNotices.ts";
import { listReferrals } from "../workbook/reading/listReferrals.ts";
import { fileNotices } from "./fileNotices.ts";
import type { TieredFile } from "./tieredFile.ts";

/** A doubt about the list or its file. */
export interface ListNotice {
	/** The kind of a problem of the reading, or one of those that docs/terminal.md lists besides. */
	readonly kind: string;
	/** Addresses on the list's tab, the first to be looked at first; none if it is about no cell of it. */
	readonly cells: readonly string[];
	readonly text: string;
}

/** All doubts about a list, those about the file first. What the list merely lacks is no doubt. */
export function listNotices(tiered: TieredFile): ListNotice[] {
	const { settings, rated } = tiered;
	const { words } = settings.language;
	const { headerRow, problems } = rated.reading;
	const own = moduleFor(words.tag);
	return [
		...fileNotices(tiered, own.terminal(), own.preview(), words.summary.more),
		...settingNotices(settings).map(({ text }) => ({ kind: "setting", cells: [], text })),
		...problems
			.map((problem) => ({
				kind: problem.kind,
				cells: problemCells(problem, headerRow),
				text: problemText(problem, words),
			}))
			.filter(({ text }) => text !== ""),
		...referralDoubts(tiered),
	];
}

function referralDoubts({ settings, rated }: TieredFile): ListNotice[] {
	const referrals = listReferrals(rated);
	if (referrals === null) return [];
	const { problems, near } = referralNotices(rated, referrals, settings.language.words);
	return [...problems, ...near].map(({ text, at }) => ({
		kind: "referral",
		cells: at === null ? [] : [at.cell],
		text,
	}));
}
