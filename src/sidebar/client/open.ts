import type { Reply } from "../../contract/reply.ts";
import type { PageLanguage } from "../../i18n/pageLanguage.ts";
import { tongueFor } from "../../i18n/tongues.ts";
import type { PageWords } from "../../i18n/words.ts";
import { button } from "./controls/button.ts";
import { element } from "./controls/element.ts";
import { heading } from "./controls/heading.ts";
import { failure } from "./page/failure.ts";
import { say } from "./page/say.ts";
import { reopen } from "./page/server.ts";
import { currentLanguage } from "./page/speaks.ts";
import { nextVisit, visit } from "./page/visit.ts";
import { unsaved } from "./saving/save.ts";
import { forgetSaved } from "./saving/saveStrip.ts";

export interface View<Content> {
	readonly heading: (words: PageWords) => string;
	readonly request: () => Promise<Reply<Content>>;
	readonly content: (content: Content, language: PageLanguage) => readonly HTMLElement[];
	/** Where else to go when there is a problem. */
	readonly elsewhere: (language: PageLanguage) => HTMLElement;
}

/** How long a wait has to last before we speak of it, in milliseconds. */
const NOTICEABLE = 300;

/** Opens a view, the one that stands there or another. Of two that are on their way the later one is shown. */
export async function open<Content>(view: View<Content>, message = ""): Promise<void> {
	const mine = nextVisit();
	const main = document.getElementById("view") as HTMLElement;
	main.setAttribute("aria-busy", "true");
	const loading = setTimeout(
		() => mine === visit() && say(currentLanguage().words.sidebar.loading),
		NOTICEABLE,
	);
	const content = await contentOf(view);
	clearTimeout(loading);
	if (mine !== visit()) return;
	forgetSaved();
	put(content, main);
	main.setAttribute("aria-busy", "false");
	say(message);
}

async function contentOf<Content>(view: View<Content>): Promise<readonly HTMLElement[]> {
	const language = currentLanguage();
	const { words } = language;
	const problem = (message: string) => {
		const heading = view.heading(words);
		const again = () => void open(view);
		return problemView({ heading, message, again, elsewhere: view.elsewhere(language) }, words);
	};
	try {
		const reply = await view.request();
		if (!reply.ok) return problem(reply.message);
		// Somebody has chosen another language for the file. What is not saved yet would be gone with this page.
		if (tongueFor(reply.locale).tag !== words.tag && unsaved() === 0) await reopen();
		return view.content(reply.view, language);
	} catch (error) {
		return problem(failure(error, words));
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

interface Problem {
	readonly heading: string;
	readonly message: string;
	readonly again: () => void;
	readonly elsewhere: HTMLElement;
}

/** What is in the way, a button to try again, and a way elsewhere. */
function problemView(problem: Problem, { sidebar }: PageWords): HTMLElement[] {
	return [
		heading(problem.heading),
		element("p", { class: "problem", role: "alert" }, problem.message),
		element(
			"p",
			{ class: "buttons" },
			button(sidebar.tryAgain, problem.again, { id: "again", class: "primary" }),
			problem.elsewhere,
		),
	];
}
