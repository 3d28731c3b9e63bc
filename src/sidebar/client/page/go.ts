import type { ReviewChoice } from "../../../contract/server.ts";

/** Where one can go from a view. A message is said on arrival. */
export interface Go {
	home(message?: string): Promise<void>;
	/** The tab's name; null: the active one. */
	setUp(tab: string | null, message?: string): Promise<void>;
	whatIf(): Promise<void>;
	/** The choice: which customers, in what order; null: as last time. */
	review(choice: ReviewChoice | null): Promise<void>;
	newCustomer(): Promise<void>;
	/** One answer for several customers. */
	several(): Promise<void>;
	/** Who brought whom. */
	referrals(): Promise<void>;
	/** Thinning the history. */
	thinning(): Promise<void>;
	/** Making the file ready for others. */
	share(message?: string): Promise<void>;
	/** What taking the add-on out of the file comes to. */
	removal(): Promise<void>;
	/** The end, when that is done. */
	removed(message: string): Promise<void>;
	/** The first run. */
	begin(): Promise<void>;
}
