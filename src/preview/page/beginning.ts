import { PRACTICE_LISTS, type PracticeListKey } from "../practiceLists/practiceLists.ts";
import type { Words } from "../words.ts";
import { element } from "./element.ts";

const KEYS = Object.keys(PRACTICE_LISTS) as PracticeListKey[];

/** What a page on the web shows until there is a workbook: where to drop a file, and practice lists. */
export function showBeginning(take: (file: File) => void): void {
	element("begin").hidden = false;
	// there are no cells to go to yet
	element("skip").hidden = true;
	element("begin-open").addEventListener("click", () => element("open").click());
	element("begin-lists").replaceChildren(
		...KEYS.map((key) => {
			const { fileName, text } = PRACTICE_LISTS[key];
			const button = document.createElement("button");
			button.id = `list-${key}`;
			button.className = "list";
			button.type = "button";
			button.addEventListener("click", () => take(new File([text(new Date())], fileName)));
			return button;
		}),
	);
}

export function hideBeginning(): void {
	element("begin").hidden = true;
	element("skip").hidden = false;
}

/** Puts it into the chosen language, if it is there. */
export function labelBeginning({ begin, practiceLists }: Words): void {
	element("begin-title").textContent = begin.title;
	element("begin-drop").textContent = begin.drop;
	element("begin-open").textContent = begin.open;
	element("begin-stays").textContent = begin.stays;
	element("begin-lists-title").textContent = begin.lists;
	for (const key of KEYS) {
		const { name, about } = practiceLists[key];
		const title = document.createElement("span");
		title.className = "list-name";
		title.textContent = name;
		document.getElementById(`list-${key}`)?.replaceChildren(title, about);
	}
}
