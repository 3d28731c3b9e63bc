import type { Question } from "../../../contract/reply.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { currentLanguage } from "./speaks.ts";

/**
 * Sends a request. Where the reply asks for the person's consent to the first change to the file, shows them the question, and sends it
 * again if they agree; if not, the reply that asked is all there is.
 */
export async function withConsent<Reply>(send: (...agreed: [] | [true]) => Promise<Reply>): Promise<Reply> {
	const reply = await send();
	const { asks } = reply as Question;
	return asks === undefined || !(await agrees(asks)) ? reply : send(true);
}

/**
 * Lays before the person what would be written where, over whatever stands there, and waits for what they say. Escape says no.
 * Focus goes to the heading, for a key that was meant for the view behind it must not say yes; afterwards it goes back.
 */
function agrees(asks: readonly string[]): Promise<boolean> {
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
	// What is pressed here is not for the view behind.
	dialog.addEventListener("keydown", (event) => event.stopPropagation());
	document.body.append(dialog);
	dialog.showModal();
	title.focus();
	return new Promise((answered) => {
		dialog.addEventListener("close", () => {
			dialog.remove();
			answered(dialog.returnValue === "agreed");
		});
	});
}
