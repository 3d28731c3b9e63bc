import type { CustomerRef } from "../../../review/customerRef.ts";
import { ask } from "../server.ts";

let following = false;
let newest: { readonly tab: string; readonly customer: CustomerRef } | null = null;

/** Has the sheet select the customer's row: the newest one's only, nobody waits for it, and it may fail. */
export async function follow(tab: string, customer: CustomerRef): Promise<void> {
	newest = { tab, customer };
	if (following) return;
	following = true;
	while (newest !== null) {
		const next: { readonly tab: string; readonly customer: CustomerRef } = newest;
		newest = null;
		try {
			await ask("sidebarFollow", next.tab, next.customer);
		} catch {
			// The card is what counts; the next one is followed again.
		}
	}
	following = false;
}
