/** Taking the last change back. */
export interface UndoWords {
	/** In the sidebar: what is pressed, what is asked then, and the answers. */
	readonly link: (ago: string) => string;
	readonly sure: string;
	readonly confirm: string;
	readonly cancel: string;
	/** A change that has begun and not come to its end. */
	readonly unfinished: (ago: string) => string;
}
