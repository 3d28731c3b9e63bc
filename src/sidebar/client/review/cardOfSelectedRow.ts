import type { Card, Viewer } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { askServer } from "../page/askServer.ts";
import { failureText } from "../page/failureText.ts";
import { showStatus } from "../page/showStatus.ts";

/** Returns the card of the row that is selected in the sheet; null if there is none, which the status line then says. */
export async function cardOfSelectedRow(tab: string, viewer: Viewer, words: PageWords): Promise<Card | null> {
	showStatus(words.sidebar.working);
	try {
		const reply = await askServer("sidebarThisRow", tab, viewer);
		if (reply.ok && reply.view.card !== null) return reply.view.card;
		showStatus(reply.ok ? words.review.noCustomerInRow(reply.view.row) : reply.message, false);
	} catch (error) {
		showStatus(failureText(error, words), false);
	}
	return null;
}
