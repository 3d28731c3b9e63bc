import type { CustomerRef } from "../../../review/customerRef.ts";
import { ask } from "../page/server.ts";

interface Followed {
	readonly tab: string;
	readonly customer: CustomerRef;
	/** Told the customer as they stand in the sheet now: in another row, perhaps. */
	readonly found: (customer: CustomerRef) => void;
}

let following = false;
let newest: Followed | null = null;

/** Has the sheet select the customer's row: the newest one's only, nobody waits for it, and it may fail. */
export async function follow(followed: Followed): Promise<void> {
	newest = followed;
	if (following) return;
	following = true;
	while (newest !== null) {
		const { tab, customer, found }: Followed = newest;
		newest = null;
		try {
			const reply = await ask("sidebarFollow", tab, customer);
			if (reply.ok) found(reply.view);
		} catch {
			// The card is what counts; the next one is followed again.
		}
	}
	following = false;
}
