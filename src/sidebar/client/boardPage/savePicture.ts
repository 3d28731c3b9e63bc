import { element } from "../controls/element.ts";
import { PAGE } from "./boardDrawing.ts";

/** Pixels of the picture per pixel of the page: enough for paper. */
const SCALE = 2;

/** Makes a picture of a drawing and hands it to the browser to save. Returns false if the browser makes none. */
export async function savePicture(drawing: SVGSVGElement, file: string): Promise<boolean> {
	const picture = await pictureOf(drawing);
	if (picture === null) return false;
	const address = URL.createObjectURL(picture);
	element("a", { href: address, download: file }).click();
	// Let the browser begin to save it first.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
	return true;
}

/** A PNG picture; null if the browser refuses. */
async function pictureOf(drawing: SVGSVGElement): Promise<Blob | null> {
	const text = new XMLSerializer().serializeToString(drawing);
	// A data address: the page of the local workbook loads no others, and the canvas stays readable.
	const image = element("img", { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}` });
	const canvas = element("canvas", {
		width: String(PAGE.width * SCALE),
		height: String(PAGE.height * SCALE),
	});
	try {
		await image.decode();
		canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
	} catch {
		return null;
	}
}
