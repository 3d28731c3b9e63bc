import type { Words } from "../words.ts";
import { element } from "./element.ts";

/** Puts the page's own words into the chosen language. */
export function label(say: Words, locale: string, fileName: string): void {
	document.documentElement.lang = locale.slice(0, 2);
	document.title = `${fileName} – Customer Tiers`;
	const texts: Record<string, string> = {
		"file-name": fileName,
		title: `Customer Tiers · ${say.title}`,
		open: say.open,
		save: say.save,
		"menu-button": `${say.extensions} ▸ Customer Tiers`,
		"locale-label": say.locale,
		"alert-close": say.closeMessage,
		"question-ok": say.closeMessage,
		"question-cancel": say.cancel,
		"loading-text": say.loading,
		drop: say.drop,
	};
	for (const [id, text] of Object.entries(texts)) element(id).textContent = text;
	element("sidebar-close").ariaLabel = say.closeSidebar;
}
