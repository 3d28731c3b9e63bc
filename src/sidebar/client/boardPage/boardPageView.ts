import type { BoardPage, BoardPageChoice } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { LANGUAGES } from "../../../i18n/registeredLanguages.ts";
import { button } from "../controls/button.ts";
import { dropDown } from "../controls/dropDown.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { heading } from "../controls/heading.ts";
import { askServer } from "../page/askServer.ts";
import { backButton } from "../page/backButton.ts";
import { failureText } from "../page/failureText.ts";
import type { Navigation } from "../page/navigation.ts";
import { showStatus } from "../page/showStatus.ts";
import { boardDrawing } from "./boardDrawing.ts";
import { savePicture } from "./savePicture.ts";

/** What the page shows at first. Without money: what was sent out cannot be called back. */
export const firstChoice = ({ words }: PageLanguage): BoardPageChoice => ({
	names: true,
	money: false,
	language: words.tag,
});

/** The board on one page: what it is to show, how it will look, and buttons to save or print it. */
export function boardPageView(first: BoardPage, language: PageLanguage, go: Navigation): HTMLElement[] {
	const { words } = language;
	const texts = words.boardPage;
	const chosen = firstChoice(language);
	const names = tick("board-names", texts.names, chosen.names);
	const money = tick("board-money", texts.money, chosen.money);
	const languages = LANGUAGES.map(({ tag, ownName }) => ({ value: tag, text: ownName }));
	const languageChoice = dropDown(languages, chosen.language, { id: "board-language" });
	const preview = element("div", { class: "board-page" });
	let shown = first;
	let asked = 0;

	const show = (page: BoardPage) => {
		shown = page;
		preview.replaceChildren(boardDrawing(page));
	};
	const setWaiting = (isWaiting: boolean) => {
		preview.setAttribute("aria-busy", String(isWaiting));
		for (const control of [save, print]) control.setAttribute("aria-disabled", String(isWaiting));
	};
	const showChosen = async () => {
		const thisTime = ++asked;
		setWaiting(true);
		showStatus(words.sidebar.loading);
		const outcome = await pageFor(
			{ names: names.control.checked, money: money.control.checked, language: languageChoice.value },
			language,
		);
		// Only the last choice counts, and only while the view is open.
		if (thisTime !== asked || !preview.isConnected) return;
		if (typeof outcome === "string") showStatus(outcome, false);
		else {
			show(outcome);
			showStatus("");
			setWaiting(false);
		}
	};
	const save = button(
		texts.save,
		async () => {
			const file = `${shown.file}.png`;
			const isSaved = await savePicture(preview.querySelector("svg")!, file);
			showStatus(isSaved ? texts.saved(file) : texts.notSaved, isSaved);
		},
		{ id: "save-picture", class: "primary" },
	);
	const print = button(
		texts.print,
		() => {
			showStatus(texts.printing);
			printAs(shown.file);
		},
		{ id: "print", class: "second" },
	);

	for (const control of [names.control, money.control, languageChoice])
		control.addEventListener("change", () => void showChosen());
	show(first);
	return [
		backButton(words, go, () => void go.home()),
		heading(texts.heading),
		element("p", {}, texts.what),
		names.whole,
		money.whole,
		field(texts.language, languageChoice),
		preview,
		element("p", { class: "buttons" }, save, print),
	];
}

/** The page for a choice; a sentence if it cannot be had. */
async function pageFor(choice: BoardPageChoice, { words }: PageLanguage): Promise<BoardPage | string> {
	try {
		const reply = await askServer("sidebarSharedBoard", choice);
		return reply.ok ? reply.view : reply.message;
	} catch (error) {
		return failureText(error, words);
	}
}

function tick(id: string, label: string, isChosen: boolean) {
	const control = element("input", { type: "checkbox", id });
	control.checked = isChosen;
	return { control, whole: element("div", { class: "tick" }, control, element("label", { for: id }, label)) };
}

/** Opens the browser's window for printing, which offers the page's title as the name of a PDF. */
function printAs(file: string): void {
	const title = document.title;
	document.title = file;
	window.addEventListener(
		"afterprint",
		() => {
			document.title = title;
		},
		{ once: true },
	);
	window.print();
}
