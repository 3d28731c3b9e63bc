import type { Reply } from "../../contract/reply.ts";
import type { PageLanguage } from "../../i18n/pageLanguage.ts";
import { languageInfoFor } from "../../i18n/registeredLanguages.ts";
import type { PageWords } from "../../i18n/words.ts";
import { button } from "./controls/button.ts";
import { element } from "./controls/element.ts";
import { heading } from "./controls/heading.ts";
import { reopen } from "./page/askServer.ts";
import { currentLanguage } from "./page/currentLanguage.ts";
import { failureText } from "./page/failureText.ts";
import { linkedText } from "./page/linkedText.ts";
import { markPlace, type Place } from "./page/placesBar.ts";
import { showStatus } from "./page/showStatus.ts";
import { currentVisit, nextVisit } from "./page/visit.ts";
import { unsavedCount } from "./saving/queueChanges.ts";
import { hideSaved } from "./saving/saveStrip.ts";

export interface View<Content> {
	readonly heading: (words: PageWords) => string;
	readonly request: () => Promise<Reply<Content>>;
	readonly content: (content: Content, language: PageLanguage) => readonly HTMLElement[];
	/** The way out when the request fails. */
	readonly wayOut: (language: PageLanguage) => HTMLElement;
	/** Without it, *More*; null: none, and no bar. */
	readonly place?: Place | null;
	/** The id of the control to begin at; without it, or where the view lacks it, the heading. */
	readonly at?: string | undefined;
}

/** Shorter waits show no message. */
const LOADING_DELAY_MS = 300;

/** Opens a view, or the same one anew. If two views are opening, only the later one is shown. */
export async function openView<Content>(view: View<Content>, message = ""): Promise<void> {
	const thisVisit = nextVisit();
	const main = document.getElementById("view") as HTMLElement;
	main.setAttribute("aria-busy", "true");
	const loading = setTimeout(
		() => thisVisit === currentVisit() && showStatus(currentLanguage().words.sidebar.loading),
		LOADING_DELAY_MS,
	);
	const content = await contentOf(view);
	clearTimeout(loading);
	if (thisVisit !== currentVisit()) return;
	hideSaved();
	markPlace(view.place === undefined ? "more" : view.place);
	replaceContent(content, main, view.at);
	main.setAttribute("aria-busy", "false");
	showStatus(message);
}

async function contentOf<Content>(view: View<Content>): Promise<readonly HTMLElement[]> {
	const language = currentLanguage();
	const { words } = language;
	const problem = (message: string) => {
		const heading = view.heading(words);
		const retry = () => void openView(view);
		return problemView({ heading, message, again: retry, elsewhere: view.wayOut(language) }, words);
	};
	try {
		const reply = await view.request();
		if (!reply.ok) return problem(reply.message);
		// The file's language has changed. Stay while answers are unsaved: they would be lost with this page.
		if (languageInfoFor(reply.locale).tag !== words.tag && unsavedCount() === 0) await reopen();
		return view.content(reply.view, language);
	} catch (error) {
		return problem(failureText(error, words));
	}
}

/** Focuses the control `at`. Else keeps focus on the control in use if the new content has it too; otherwise focuses the heading. */
function replaceContent(content: readonly HTMLElement[], main: HTMLElement, at = ""): void {
	const usedId = at || (main.contains(document.activeElement) ? (document.activeElement?.id ?? "") : "");
	main.replaceChildren(...content);
	const same = usedId === "" ? null : document.getElementById(usedId);
	if (!same) main.scrollTop = 0;
	(same ?? main.querySelector("h1"))?.focus();
}

interface Problem {
	readonly heading: string;
	readonly message: string;
	readonly again: () => void;
	readonly elsewhere: HTMLElement;
}

/** Shows a problem, a button to try again, and the way out. */
function problemView(problem: Problem, { sidebar }: PageWords): HTMLElement[] {
	return [
		heading(problem.heading),
		element("p", { class: "problem", role: "alert" }, ...linkedText(problem.message)),
		element(
			"p",
			{ class: "buttons" },
			button(sidebar.tryAgain, problem.again, { id: "again", class: "primary" }),
			problem.elsewhere,
		),
	];
}
