import type { CustomerRef } from "../../../review/customerRef.ts";
import { askServer } from "../page/askServer.ts";

interface Followed {
	readonly tab: string;
	readonly customer: CustomerRef;
	/** Called with the customer as the sheet has them now, perhaps in another row. */
	readonly found: (customer: CustomerRef) => void;
}

let isRunning = false;
let newest: Followed | null = null;

/** Selects the customer's row in the sheet, in the background: only the newest one's, and it may fail. */
export async function selectRowInSheet(followed: Followed): Promise<void> {
	newest = followed;
	if (isRunning) return;
	isRunning = true;
	while (newest !== null) {
		const { tab, customer, found }: Followed = newest;
		newest = null;
		try {
			const reply = await askServer("sidebarFollow", tab, customer);
			if (reply.ok) found(reply.view);
		} catch {
			// The card works without it, and the next one tries again.
		}
	}
	isRunning = false;
}
