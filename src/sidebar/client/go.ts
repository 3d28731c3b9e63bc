/** Where one can go from a view. A message is said on arrival. */
export interface Go {
	home(message?: string): Promise<void>;
	/** The tab's name; null: the active one. */
	setUp(tab: string | null, message?: string): Promise<void>;
	whatIf(): Promise<void>;
}
