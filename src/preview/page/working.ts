import { element } from "./element.ts";

/** Shows a word or a veil while something takes its time; the page gets to draw it first. */
export async function whileShown<T>(id: "working" | "loading", work: () => Promise<T>): Promise<T> {
	const shown = element(id);
	shown.hidden = false;
	await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	try {
		return await work();
	} finally {
		shown.hidden = true;
	}
}
