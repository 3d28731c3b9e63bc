/** Texts of the local workbook only, which is not pushed. */
export interface PreviewWords {
	readonly title: string;
	readonly open: string;
	readonly save: string;
	readonly locale: string;
	readonly extensions: string;
	readonly loading: string;
	readonly working: string;
	readonly closeSidebar: string;
	readonly closeMessage: string;
	readonly cancel: string;
	readonly drop: string;
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
}
