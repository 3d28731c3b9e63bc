import type { Reply } from "../../contract/reply.ts";
import type { NearReferrer, Referrals } from "../../contract/server.ts";
import { columnLetters } from "../../table/a1.ts";
import { exactSum } from "../../tiering/exactSum.ts";
import type { Day } from "../../tiering/facts.ts";
import { REFERRAL_MEASURES } from "../../tiering/referral/referralMeasures.ts";
import { referralNotices } from "../../workbook/list/referralNotices.ts";
import type { Port } from "../../workbook/port.ts";
import { type ListReferrals, listReferrals } from "../../workbook/reading/listReferrals.ts";
import { type ReviewList, reviewList } from "../../workbook/reading/reviewList.ts";
import { reviewerOf } from "./reviewMemory.ts";

/** How many names and problems the page gets; of the others it gets the number. */
const LISTED = 50;
/** How many sources and referrers. */
const LARGEST = 12;

/** Who brought whom in the list: what is in the way, and what it comes to. Writes nothing. */
export function referrals(port: Port, today: Day): Reply<Referrals> {
	const list = reviewList(port, today, null);
	if ("message" in list) return list;
	const { tag } = list.book.language.words;
	const found = listReferrals(list.rated);
	const tab = String(list.rated.tab.id);
	const about = found === null ? NOTHING : whatItSays(list, found);
	return { ok: true, locale: tag, view: { tab, reviewer: reviewerOf(port), ...about } };
}

type About = Omit<Referrals, "tab" | "reviewer">;

const NOTHING: About = {
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

function whatItSays(list: ReviewList, found: ListReferrals): About {
	const { problems } = referralNotices(list.rated, found, list.book.language.words);
	const near = nearReferrers(list, found);
	const { valued, sources } = found;
	return {
		column: columnLetters(found.column),
		referred: valued.referrers.filter((referrer) => referrer !== null).length,
		credits: exactSum(REFERRAL_MEASURES.credit(valued)),
		values: exactSum(valued.values.map((value) => value ?? 0)),
		near: near.slice(0, LISTED),
		nearCount: near.length,
		problems: problems.slice(0, LISTED),
		problemCount: problems.length,
		sources: sources.slice(0, LARGEST).map(({ source, referred, value }) => ({
			name: source.name,
			direct: source.customers.length,
			referred,
			value,
		})),
		sourceCount: sources.length,
		referrers: largestReferrers(list, found),
	};
}

/** One for each way a name is written: what is put right is what stands in the cell, to the letter. */
function nearReferrers({ rated, refOf }: ReviewList, { meant }: ListReferrals): NearReferrer[] {
	return meant.flatMap(({ source, meant: names }) => {
		const spellings = new Map<string, number[]>();
		for (const place of source.customers) {
			const found = rated.reading.customers[place]!.facts.referredBy ?? "";
			const those = spellings.get(found);
			if (those === undefined) spellings.set(found, [place]);
			else those.push(place);
		}
		return Array.from(spellings, ([found, places]) => ({
			found,
			customers: places.map((place) => refOf(rated.reading.customers[place]!)),
			meant: names,
		}));
	});
}

function largestReferrers({ rated }: ReviewList, { valued, customers }: ListReferrals): About["referrers"] {
	const [referred, influence] = [REFERRAL_MEASURES.referred(valued), REFERRAL_MEASURES.influence(valued)];
	return customers
		.map((_, place) => place)
		.filter((place) => referred[place]! > 0)
		.sort((a, b) => influence[b]! - influence[a]! || referred[b]! - referred[a]!)
		.slice(0, LARGEST)
		.map((place) => ({
			name: customers[place]!.customer ?? "",
			referred: referred[place]!,
			value: rated.ratings[place]!.influence ?? null,
			tier: rated.ratings[place]!.tier,
		}));
}
