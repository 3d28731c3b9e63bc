import type { ReviewChoice } from "../../../contract/server.ts";

/** Opens the views. A message is shown on arrival. */
export interface Navigation {
	home(message?: string): Promise<void>;
	/** @param tab its name; null: the active one. @param at the id of the control to begin at. */
	setUp(tab: string | null, message?: string, at?: string): Promise<void>;
	whatIf(): Promise<void>;
	/** @param choice customers and order; null: as last time. */
	review(choice: ReviewChoice | null): Promise<void>;
	newCustomer(): Promise<void>;
	/** One answer for several customers. */
	several(): Promise<void>;
	referrals(): Promise<void>;
	/** Thins the history. */
	thinning(): Promise<void>;
	/** Prepares the file for others. */
	share(message?: string): Promise<void>;
	/** Previews taking the add-on out of the file. */
	removal(): Promise<void>;
	/** The last view, after removal. */
	removed(message: string): Promise<void>;
	/** The first run. */
	begin(): Promise<void>;
}
