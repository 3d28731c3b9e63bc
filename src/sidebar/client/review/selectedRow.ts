import type { Card, Viewer } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { failure } from "../page/failure.ts";
import { say } from "../page/say.ts";
import { ask } from "../page/server.ts";

/** Returns the card of the row that is selected in the sheet; null if there is none, which the status line then says. */
export async function selectedRow(tab: string, viewer: Viewer, words: PageWords): Promise<Card | null> {
	say(words.sidebar.working);
	try {
		const reply = await ask("sidebarThisRow", tab, viewer);
		if (reply.ok && reply.view.card !== null) return reply.view.card;
		say(reply.ok ? words.review.noCustomerInRow(reply.view.row) : reply.message, false);
	} catch (error) {
		say(failure(error, words), false);
	}
	return null;
}
