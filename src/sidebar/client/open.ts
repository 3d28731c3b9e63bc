import { type Language, language } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import type { Reply } from "../contract.ts";
import { failure } from "./failure.ts";
import { problemView } from "./problemView.ts";
import { forgetSaved } from "./saving/saveStrip.ts";
import { say } from "./say.ts";

export interface View<Content> {
	readonly heading: (words: Words) => string;
	readonly request: () => Promise<Reply<Content>>;
	readonly content: (content: Content, language: Language) => readonly HTMLElement[];
	/** Where else to go when there is a problem. */
	readonly elsewhere: (language: Language) => HTMLElement;
}

/** How long a wait has to last before we speak of it, in milliseconds. */
const NOTICEABLE = 300;

/** Until the first reply tells the spreadsheet's language, the page speaks the browser's. */
let spoken: Language = language(navigator.language);
let opened = 0;

/** The language that the page speaks now. */
export const speaks = (): Language => spoken;

/** Changes with every view that is opened: tells whether a person has gone elsewhere since. */
export const visit = (): number => opened;

/** Opens a view, the one that stands there or another. Of two that are on their way the later one is shown. */
export async function open<Content>(view: View<Content>, message = ""): Promise<void> {
	const mine = ++opened;
	const main = document.getElementById("view") as HTMLElement;
	main.setAttribute("aria-busy", "true");
	const loading = setTimeout(() => mine === opened && say(spoken.words.sidebar.loading), NOTICEABLE);
	const content = await contentOf(view);
	clearTimeout(loading);
	if (mine !== opened) return;
	forgetSaved();
	put(content, main);
	document.documentElement.lang = spoken.words.tag;
	main.setAttribute("aria-busy", "false");
	say(message);
}

async function contentOf<Content>(view: View<Content>): Promise<readonly HTMLElement[]> {
	const problem = (message: string) => {
		const { words } = spoken;
		const heading = view.heading(words);
		const again = () => void open(view);
		return problemView({ heading, message, again, elsewhere: view.elsewhere(spoken) }, words);
	};
	try {
		const reply = await view.request();
		spoken = language(reply.locale);
		return reply.ok ? view.content(reply.view, spoken) : problem(reply.message);
	} catch (error) {
		return problem(failure(error, spoken.words));
	}
}

/** Focus stays on the control that was in use where the new content has it too, and else goes to the heading. */
function put(content: readonly HTMLElement[], main: HTMLElement): void {
	const used = main.contains(document.activeElement) ? (document.activeElement?.id ?? "") : "";
	main.replaceChildren(...content);
	const same = used === "" ? null : document.getElementById(used);
	if (!same) main.scrollTop = 0;
	(same ?? main.querySelector("h1"))?.focus();
}
