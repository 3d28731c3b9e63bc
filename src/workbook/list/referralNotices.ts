import type { Words } from "../../i18n/words.ts";
import { cellAddress } from "../../table/a1.ts";
import { shownText } from "../../table/shownText.ts";
import type { MeantReferrer } from "../../tiering/referral/meantReferrers.ts";
import type { ReferralForest } from "../../tiering/referral/referralForest.ts";
import type { ListReferrals } from "../reading/listReferrals.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { firstFew } from "./firstFew.ts";
import type { Notice } from "./noticed.ts";

/** What to look at about who brought whom: links that cannot be followed, and names that may mean a customer. */
export function referralNotices(rated: RatedTab, referrals: ListReferrals, words: Words) {
	const say = sentences(rated, referrals, words);
	return {
		problems: referrals.problems.map(say.problem),
		near: referrals.meant.map(say.near),
	};
}

type Problem = ReferralForest["problems"][number];

function sentences({ tab, reading }: RatedTab, { column, customers }: ListReferrals, { tree }: Words) {
	const few = (texts: readonly string[], between: string) => firstFew(texts, between, tree.more);
	const row = (place: number) => reading.customers[place]!.row;
	const cell = (place: number) => cellAddress(row(place), column);
	const cells = (places: readonly number[]) => few(places.map(cell), ", ");
	const name = (place: number) => shownText(customers[place]!.customer ?? "");
	const notice = (text: string, place: number): Notice => ({
		text,
		at: { tab: tab.name, cell: cell(place) },
	});
	return {
		problem(problem: Problem): Notice {
			if (problem.kind === "self") {
				const { customer } = problem;
				return notice(tree.problem.self(cell(customer), name(customer)), customer);
			}
			if (problem.kind === "ring") {
				const [cut, by] = problem.customers as [number, number];
				const names = few([...problem.customers.map(name), name(cut)], " ← ");
				return notice(tree.problem.ring(names, cell(cut), name(cut), name(by)), cut);
			}
			const rows = few(
				problem.bearers.map((place) => String(row(place) + 1)),
				", ",
			);
			const found = shownText(problem.name);
			return notice(tree.problem.ambiguous(cells(problem.customers), found, rows), problem.customers[0]!);
		},
		near({ source, meant }: MeantReferrer): Notice {
			const names = few(
				meant.map((one) => tree.quoted(shownText(one))),
				tree.or,
			);
			return notice(
				tree.problem.near(cells(source.customers), shownText(source.name), names),
				source.customers[0]!,
			);
		},
	};
}
