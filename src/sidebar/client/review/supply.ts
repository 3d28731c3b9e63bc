import type { Review, Viewer } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { failure } from "../page/failure.ts";
import { ask } from "../page/server.ts";
import { kept } from "../saving/save.ts";
import type { Turns } from "./turns.ts";

interface Supply {
	readonly review: Review;
	readonly turns: Turns;
	readonly viewer: () => Viewer;
	readonly words: PageWords;
	/** Called after each request. @param problem why no cards came; `""`: they came. */
	readonly arrived: (problem: string) => void;
}

/** Fetches cards ahead: one call at a time, and none while there are enough. */
export function supply({ review, turns, viewer, words, arrived }: Supply): () => Promise<void> {
	let asking = false;
	const fetchMore = async (): Promise<void> => {
		const wanted = turns.wanted();
		if (asking || wanted.length === 0) return;
		asking = true;
		const unsavedThen = kept(review.tab);
		const problem = await (async () => {
			try {
				const customers = wanted.map(({ customer }) => customer);
				const reply = await ask("sidebarCards", review.tab, customers, viewer());
				if (!reply.ok) return reply.message;
				turns.arrive(wanted, reply.view, unsavedThen);
				return "";
			} catch (error) {
				return failure(error, words);
			}
		})();
		asking = false;
		arrived(problem);
		// The person may have moved on meanwhile.
		if (problem === "") await fetchMore();
	};
	return fetchMore;
}
