import { element } from "./element.ts";

/** Calls `take` with each file that a person chooses, or drops on the page. */
export function givenFiles(take: (file: File) => void): void {
	const input = element<HTMLInputElement>("file");
	element("open").addEventListener("click", () => input.click());
	input.addEventListener("change", () => {
		const file = input.files?.[0];
		if (file) take(file);
		// reset, so that the same file can be chosen again
		input.value = "";
	});
	const drop = element("drop");
	const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
	document.addEventListener("dragover", (event) => {
		if (!hasFiles(event)) return;
		event.preventDefault();
		drop.hidden = false;
	});
	document.addEventListener("dragleave", (event) => {
		if (event.relatedTarget === null) drop.hidden = true;
	});
	document.addEventListener("drop", (event) => {
		if (!hasFiles(event)) return;
		event.preventDefault();
		drop.hidden = true;
		const file = event.dataTransfer?.files[0];
		if (file) take(file);
	});
}
