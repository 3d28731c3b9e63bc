/** Texts of the local workbook only, which is not pushed. */
export interface PreviewWords {
	readonly title: string;
	readonly open: string;
	readonly save: string;
	readonly locale: string;
	readonly extensions: string;
	readonly loading: string;
	/** The page's program did not arrive, or the browser is too old to unpack it. */
	readonly notLoaded: string;
	readonly working: string;
	readonly closeSidebar: string;
	readonly closeMessage: string;
	readonly cancel: string;
	readonly drop: string;
	/** The link that skips the bar, and tells how to leave the cells again. */
	readonly skip: string;
	/** The name of the grid for a screen reader. */
	readonly cells: string;
	readonly saved: (file: string) => string;
	readonly leftOut: (file: string, parts: readonly string[]) => string;
	/** What was left out, as `leftOut` names it. */
	readonly parts: { readonly filters: string; readonly charts: string };
	/** What was read otherwise than the file says; `lines` as people count them. */
	readonly repaired: { readonly strayQuote: (file: string, lines: readonly number[]) => string };
	readonly unknownType: (file: string) => string;
	readonly unreadable: (file: string) => string;
	readonly encrypted: (file: string) => string;
	readonly oldExcel: (file: string) => string;
	readonly openDocument: (file: string) => string;
	readonly appleNumbers: (file: string) => string;
	readonly failed: (message: string) => string;
	readonly noSuchFile: (file: string, folder: string) => string;
	readonly noAccess: (file: string) => string;
	readonly portInUse: (port: number) => string;
	readonly badPort: (text: string) => string;
	readonly notBuilt: string;
	readonly serving: (address: string) => string;
	/** The practice list. Its headings are the names of the facts. */
	readonly practice: {
		readonly name: string;
		readonly title: string;
		readonly intro: string;
		/** Sources that are not customers. */
		readonly ads: string;
		readonly fair: string;
	};
	/** What a page on the web begins with. */
	readonly begin: {
		readonly title: string;
		readonly drop: string;
		readonly open: string;
		readonly stays: string;
		readonly lists: string;
	};
	/** The made-up lists that such a page offers: their names, and what is in them. */
	readonly practiceLists: Readonly<
		Record<"agency" | "trader" | "consultant", { readonly name: string; readonly about: string }>
	>;
}
