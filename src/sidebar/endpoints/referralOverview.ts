import type { Reply } from "../../contract/reply.ts";
import type { NearReferrer, Referrals } from "../../contract/server.ts";
import { columnLetters } from "../../table/cellAddress.ts";
import { exactSum } from "../../tiering/exactSum.ts";
import type { Day } from "../../tiering/facts.ts";
import { REFERRAL_MEASURES } from "../../tiering/referral/referralMeasures.ts";
import { referralNotices } from "../../workbook/list/referralNotices.ts";
import type { Port } from "../../workbook/port.ts";
import { type ListReferrals, listReferrals } from "../../workbook/reading/listReferrals.ts";
import { type ReviewList, reviewList } from "../../workbook/reading/reviewList.ts";
import { placed } from "./placed.ts";
import { reviewerOf } from "./reviewMemory.ts";

/** Names and problems that the page gets; the others are only counted. */
const MAX_LISTED = 50;
/** Sources and referrers that the page gets. */
const MAX_SHOWN = 12;

/** Returns who referred whom in the list: the problems and the totals. Writes nothing. */
export function referralOverview(port: Port, today: Day): Reply<Referrals> {
	const list = reviewList(port, today, null);
	if ("message" in list) return list;
	const { tag } = list.file.language.words;
	const found = listReferrals(list.rated);
	const tab = String(list.rated.tab.id);
	const part = found === null ? NO_REFERRALS : referralsOf(list, found);
	return { ok: true, locale: tag, view: { tab, reviewer: reviewerOf(port), ...part } };
}

type ListPart = Omit<Referrals, "tab" | "reviewer">;

const NO_REFERRALS: ListPart = {
	column: null,
	referred: 0,
	credits: 0,
	values: 0,
	near: [],
	nearCount: 0,
	problems: [],
	problemCount: 0,
	sources: [],
	sourceCount: 0,
	referrers: [],
};

function referralsOf(list: ReviewList, found: ListReferrals): ListPart {
	const { problems } = referralNotices(list.rated, found, list.file.language.words);
	const near = nearReferrers(list, found);
	const { valued, sources } = found;
	return {
		column: columnLetters(found.column),
		referred: valued.referrers.filter((referrer) => referrer !== null).length,
		credits: exactSum(REFERRAL_MEASURES.credit(valued)),
		values: exactSum(valued.values.map((value) => value ?? 0)),
		near: near.slice(0, MAX_LISTED),
		nearCount: near.length,
		problems: problems.slice(0, MAX_LISTED),
		problemCount: problems.length,
		sources: sources.slice(0, MAX_SHOWN).map(({ source, referred, value }) => ({
			name: source.name,
			direct: source.customers.length,
			referred,
			value,
		})),
		sourceCount: sources.length,
		referrers: largestReferrers(list, found),
	};
}

/** One for each spelling of a name, because a correction replaces the text of a cell to the letter. */
function nearReferrers({ rated, refOf }: ReviewList, { meant }: ListReferrals): NearReferrer[] {
	return meant.flatMap(({ source, suggestions: names }) => {
		const spellings = new Map<string, number[]>();
		for (const index of source.customers) {
			const found = rated.reading.customers[index]!.facts.referredBy ?? "";
			const indexes = spellings.get(found);
			if (indexes === undefined) spellings.set(found, [index]);
			else indexes.push(index);
		}
		return Array.from(spellings, ([found, indexes]) => ({
			found,
			customers: indexes.map((index) => refOf(rated.reading.customers[index]!)),
			meant: names,
		}));
	});
}

function largestReferrers(
	{ rated }: ReviewList,
	{ valued, customers }: ListReferrals,
): ListPart["referrers"] {
	const [referred, influence] = [REFERRAL_MEASURES.referred(valued), REFERRAL_MEASURES.influence(valued)];
	return customers
		.map((_, index) => index)
		.filter((index) => referred[index]! > 0)
		.sort((a, b) => influence[b]! - influence[a]! || referred[b]! - referred[a]!)
		.slice(0, MAX_SHOWN)
		.map((index) => ({
			name: customers[index]!.customer ?? "",
			referred: referred[index]!,
			value: rated.ratings[index]!.influence ?? null,
			tier: placed(rated.ratings[index]!),
		}));
}
