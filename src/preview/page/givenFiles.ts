import { element } from "./element.ts";

/** Hands on each file that a person chooses, or drops on the page. */
export function givenFiles(take: (file: File) => void): void {
	const input = element<HTMLInputElement>("file");
	element("open").addEventListener("click", () => input.click());
	input.addEventListener("change", () => {
		const file = input.files?.[0];
		if (file) take(file);
		// the same file may be chosen again
		input.value = "";
	});
	const drop = element("drop");
	const over = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
	document.addEventListener("dragover", (event) => {
		if (!over(event)) return;
		event.preventDefault();
		drop.hidden = false;
	});
	document.addEventListener("dragleave", (event) => {
		if (event.relatedTarget === null) drop.hidden = true;
	});
	document.addEventListener("drop", (event) => {
		if (!over(event)) return;
		event.preventDefault();
		drop.hidden = true;
		const file = event.dataTransfer?.files[0];
		if (file) take(file);
	});
}
