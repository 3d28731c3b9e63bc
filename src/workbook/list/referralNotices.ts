import type { Words } from "../../i18n/words.ts";
import { cellAddress } from "../../table/cellAddress.ts";
import { rowWith } from "../../table/rowsOf.ts";
import { shownText } from "../../table/shownText.ts";
import type { ReferralForest } from "../../tiering/referral/referralForest.ts";
import type { ReferrerSuggestion } from "../../tiering/referral/suggestReferrers.ts";
import type { ListReferrals } from "../reading/listReferrals.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { firstFew } from "./firstFew.ts";
import type { Notice } from "./listNotices.ts";

/** Notices about referrals: links that cannot be followed, and names that may mean a customer. */
export function referralNotices(rated: RatedTab, referrals: ListReferrals, words: Words) {
	const build = noticeBuilders(rated, referrals, words);
	return {
		problems: referrals.problems.map(build.problem),
		near: referrals.meant.map(build.near),
	};
}

type Problem = ReferralForest["problems"][number];

function noticeBuilders({ tab, reading }: RatedTab, { column, customers }: ListReferrals, { tree }: Words) {
	const listed = (texts: readonly string[], separator: string) => firstFew(texts, separator, tree.more);
	const row = (index: number) => reading.customers[index]!.row;
	const cell = (index: number) => cellAddress(rowWith(reading.customers[index]!, "referredBy"), column);
	const cells = (indexes: readonly number[]) => listed(indexes.map(cell), ", ");
	const name = (index: number) => shownText(customers[index]!.customer ?? "");
	const notice = (text: string, index: number): Notice => ({
		text,
		at: { tab: tab.name, cell: cell(index) },
	});
	return {
		problem(problem: Problem): Notice {
			if (problem.kind === "self") {
				const { customer } = problem;
				return notice(tree.problem.self(cell(customer), name(customer)), customer);
			}
			if (problem.kind === "ring") {
				const [cut, by] = problem.customers as [number, number];
				const names = listed([...problem.customers.map(name), name(cut)], " ← ");
				return notice(tree.problem.ring(names, cell(cut), name(cut), name(by)), cut);
			}
			const rows = listed(
				problem.bearers.map((index) => String(row(index) + 1)),
				", ",
			);
			const found = shownText(problem.name);
			return notice(tree.problem.ambiguous(cells(problem.customers), found, rows), problem.customers[0]!);
		},
		near({ source, suggestions }: ReferrerSuggestion): Notice {
			const names = listed(
				suggestions.map((customer) => tree.quoted(shownText(customer))),
				tree.or,
			);
			return notice(
				tree.problem.near(cells(source.customers), shownText(source.name), names),
				source.customers[0]!,
			);
		},
	};
}
