import type { Review, Viewer } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { askServer } from "../page/askServer.ts";
import { failureText } from "../page/failureText.ts";
import { pendingChanges } from "../saving/queueChanges.ts";
import type { ReviewQueue } from "./state/reviewQueue.ts";

interface Supply {
	readonly review: Review;
	readonly turns: ReviewQueue;
	readonly viewer: () => Viewer;
	readonly words: PageWords;
	/** Called after each request. @param problem why no cards came; `""`: they came. */
	readonly arrived: (problem: string) => void;
}

/** Fetches cards ahead: one call at a time, and none while there are enough. */
export function cardFetcher({ review, turns, viewer, words, arrived }: Supply): () => Promise<void> {
	let asking = false;
	const fetchMore = async (): Promise<void> => {
		const wanted = turns.wanted();
		if (asking || wanted.length === 0) return;
		asking = true;
		const unsavedThen = pendingChanges(review.tab);
		const problem = await (async () => {
			try {
				const customers = wanted.map(({ customer }) => customer);
				const reply = await askServer("sidebarCards", review.tab, customers, viewer());
				if (!reply.ok) return reply.message;
				turns.arrive(wanted, reply.view, unsavedThen);
				return "";
			} catch (error) {
				return failureText(error, words);
			}
		})();
		asking = false;
		arrived(problem);
		// The person may have moved on meanwhile.
		if (problem === "") await fetchMore();
	};
	return fetchMore;
}
