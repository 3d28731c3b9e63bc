import type { Question } from "../../../contract/reply.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { currentLanguage } from "./currentLanguage.ts";

/**
 * Sends a request. If the reply asks for consent to the first change to the file, shows the question, and sends the request
 * again if the person agrees; otherwise returns the reply that asked.
 */
export async function withConsent<Reply>(send: (...agreed: [] | [true]) => Promise<Reply>): Promise<Reply> {
	const reply = await send();
	const { asks } = reply as Question;
	return asks === undefined || !(await asksConsent(asks)) ? reply : send(true);
}

/**
 * Shows over the view what would be written where, and waits for the person's answer. Escape declines. Focuses the heading,
 * because a key meant for the view behind must not agree; afterwards focus goes back.
 */
function asksConsent(asks: readonly string[]): Promise<boolean> {
	const { firstChange } = currentLanguage().words;
	const title = heading(firstChange.heading);
	title.id = "first-change";
	const agree = button(firstChange.agree, () => dialog.close("agreed"), { id: "agree", class: "primary" });
	const cancel = button(firstChange.cancel, () => dialog.close(), { class: "second" });
	const dialog = element(
		"dialog",
		{ "aria-labelledby": title.id, "aria-describedby": "first-changes" },
		title,
		element(
			"div",
			{ id: "first-changes" },
			element("p", {}, firstChange.intro),
			element("ul", {}, ...asks.map((sentence) => element("li", {}, sentence))),
		),
		element("p", { class: "buttons" }, agree, cancel),
	);
	// Keep keys pressed here from the view behind.
	dialog.addEventListener("keydown", (event) => event.stopPropagation());
	document.body.append(dialog);
	dialog.showModal();
	title.focus();
	return new Promise((resolve) => {
		dialog.addEventListener("close", () => {
			dialog.remove();
			resolve(dialog.returnValue === "agreed");
		});
	});
}
