import { type Language, language } from "../../i18n/language.ts";
import { element } from "./element.ts";
import { homeView } from "./homeView.ts";
import { ask } from "./server.ts";

const view = document.getElementById("view") as HTMLElement;
const status = document.getElementById("status") as HTMLElement;

/** Until the first reply tells the spreadsheet's language, the page speaks the browser's. */
let spoken: Language = language(navigator.language);

/** How long a wait has to last before we speak of it, in milliseconds. */
const NOTICEABLE = 300;

async function showHome(): Promise<void> {
	view.setAttribute("aria-busy", "true");
	const loading = setTimeout(() => {
		status.textContent = spoken.words.sidebar.loading;
	}, NOTICEABLE);
	try {
		const reply = await ask("sidebarHome");
		spoken = language(reply.locale);
		document.documentElement.lang = spoken.words.tag;
		show(reply.ok ? homeView(reply.home, spoken, tierNow) : problemView(reply.message));
		status.textContent = "";
	} catch (error) {
		show(problemView(failure(error)));
	} finally {
		clearTimeout(loading);
		view.setAttribute("aria-busy", "false");
	}
}

let working = false;

async function tierNow(): Promise<void> {
	if (working) return;
	working = true;
	view.querySelector("button")?.setAttribute("aria-disabled", "true");
	status.textContent = spoken.words.sidebar.working;
	let message: string;
	try {
		message = (await ask("sidebarTier")).message;
	} catch (error) {
		message = failure(error);
	}
	working = false;
	await showHome();
	status.textContent = message;
}

function show(content: readonly HTMLElement[]): void {
	view.replaceChildren(...content);
	view.querySelector("h1")?.focus();
}

/** What is in the way, and a button to try again. */
function problemView(message: string): HTMLElement[] {
	const again = element("button", { type: "button" }, spoken.words.sidebar.tryAgain);
	again.addEventListener("click", showHome);
	status.textContent = "";
	return [
		element("h1", { tabindex: "-1" }, spoken.words.sidebar.title),
		element("p", { class: "problem", role: "alert" }, message),
		again,
	];
}

/** Several Google accounts signed in at once is the one failure with a remedy of its own. */
function failure(error: unknown): string {
	const { accounts, failed } = spoken.words.sidebar;
	return String(error).includes("PERMISSION_DENIED") ? accounts : failed;
}

void showHome();
