import type { ReviewChoice } from "../../../contract/server.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";
import type { Placement } from "../../../tiering/tier.ts";

/** Opens the views. A message is shown on arrival. */
export interface Navigation {
	/** The overview. */
	home(message?: string): Promise<void>;
	/** What should be done. */
	plan(): Promise<void>;
	/** All that is not in another place. */
	more(): Promise<void>;
	/** The overview, the plan or *More*: the one that was shown last. */
	back(): Promise<void>;
	/** The customers of a tier. */
	tier(place: Placement): Promise<void>;
	help(): Promise<void>;
	/** @param tab its name; null: the active one. @param at the id of the control to begin at. */
	setUp(tab: string | null, message?: string, at?: string): Promise<void>;
	whatIf(): Promise<void>;
	/** @param choice customers and order; null: as last time. @param customer the one to begin at. */
	review(choice: ReviewChoice | null, customer?: CustomerRef): Promise<void>;
	newCustomer(): Promise<void>;
	/** One answer for several customers. */
	several(): Promise<void>;
	referrals(): Promise<void>;
	/** Thins the history. */
	thinning(): Promise<void>;
	/** Prepares the file for others. */
	share(message?: string): Promise<void>;
	/** The board on one page, to save or print. */
	boardPage(): Promise<void>;
	/** Previews taking the add-on out of the file. */
	removal(): Promise<void>;
	/** The last view, after removal. */
	removed(message: string): Promise<void>;
	/** The first run. */
	begin(): Promise<void>;
}
