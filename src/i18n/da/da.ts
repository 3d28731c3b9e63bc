import { mergeWords } from "../mergeWords.ts";
import type { PageWords, Words } from "../words.ts";
import * as board from "./board.ts";
import * as changes from "./changes.ts";
import * as facts from "./facts.ts";
import * as history from "./history.ts";
import { tag } from "./numbers.ts";
import * as playbook from "./playbook.ts";
import * as referrals from "./referrals.ts";
import * as review from "./review.ts";
import * as share from "./share.ts";
import * as sidebar from "./sidebar.ts";
import * as summary from "./summary.ts";
import * as tiers from "./tiers.ts";
import * as workbook from "./workbook.ts";

export { tag };
export const ownName = "Dansk";

export const server = (): Words =>
	mergeWords(
		{ tag, ownName },
		facts.shared(),
		facts.server(),
		tiers.shared(),
		tiers.server(),
		playbook.shared(),
		playbook.server(),
		referrals.shared(),
		referrals.server(),
		summary.server(),
		board.server(),
		workbook.shared(),
		workbook.server(),
		sidebar.shared(),
		sidebar.server(),
		changes.shared(),
		changes.server(),
		history.shared(),
		history.server(),
		share.shared(),
		share.server(),
	);

export const page = (): PageWords =>
	mergeWords(
		{ tag, ownName },
		facts.shared(),
		tiers.shared(),
		playbook.shared(),
		playbook.page(),
		referrals.shared(),
		referrals.page(),
		workbook.shared(),
		sidebar.shared(),
		sidebar.page(),
		review.page(),
		changes.shared(),
		changes.page(),
		history.shared(),
		history.page(),
		share.shared(),
		share.page(),
	);

export { liveCheck } from "./liveCheck.ts";
/** Drafts of letters. Every page has those of every language. */
export { letters } from "./playbook.ts";
export { preview } from "./preview.ts";
export { terminal } from "./terminal.ts";
