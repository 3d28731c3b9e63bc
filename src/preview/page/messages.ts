import { element } from "./element.ts";
import type { Question } from "./questions.ts";

/** Shows a short message, which a screen reader reads out. @param seconds negative: for a minute. */
export function showToast(message: string, title = "", seconds = 5): void {
	const toast = document.createElement("p");
	toast.className = "toast";
	toast.textContent = title ? `${title}\n${message}` : message;
	element("toasts").append(toast);
	// in Apps Script a negative time means for good; a minute is enough here
	setTimeout(() => toast.remove(), (seconds < 0 ? 60 : seconds) * 1000);
}

/** Shows a question; resolves with true for OK, with false for Cancel and Escape. */
export function showQuestion({ title, message }: Question): Promise<boolean> {
	element("question-title").textContent = title;
	element("question-text").textContent = message;
	const dialog = element<HTMLDialogElement>("question");
	dialog.returnValue = "";
	element("question-ok").onclick = () => dialog.close("ok");
	element("question-cancel").onclick = () => dialog.close();
	dialog.showModal();
	return new Promise((resolve) => {
		dialog.addEventListener("close", () => resolve(dialog.returnValue === "ok"), { once: true });
	});
}

/** Shows a message that a person has to close. */
export function showAlert(message: string): void {
	element("alert-text").textContent = message;
	const dialog = element<HTMLDialogElement>("alert");
	element("alert-close").onclick = () => dialog.close();
	if (!dialog.open) dialog.showModal();
}
