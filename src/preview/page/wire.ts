/** A message from the sidebar's frame to the page. */
export type FromSidebar =
	| { readonly kind: "call"; readonly id: number; readonly name: string; readonly args: unknown[] }
	| { readonly kind: "close" }
	| { readonly kind: "focusGrid" }
	/** F6 in the sidebar. */
	| { readonly kind: "leave"; readonly isBackward: boolean };

/** The page's reply to a call. */
export type ToSidebar =
	| { readonly kind: "done"; readonly id: number; readonly result: unknown }
	| { readonly kind: "failed"; readonly id: number; readonly message: string };
