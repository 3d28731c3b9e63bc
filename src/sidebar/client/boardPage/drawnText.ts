import { svgElement } from "./svgElement.ts";

/** Fonts that one machine or another has: a drawing that becomes a picture cannot load any. */
export const FONT = "Roboto, Arial, 'Liberation Sans', 'Open Sans', sans-serif";

interface TextStyle {
	/** Pixels of the page. */
	readonly size: number;
	readonly color: string;
	readonly isBold?: boolean;
	readonly anchor?: "start" | "middle" | "end";
	/** White around the letters, where lines run behind them. */
	readonly hasHalo?: boolean;
}

/** Draws a line of text. @param y its baseline. */
export function drawnText(text: string, x: number, y: number, style: TextStyle): SVGTextElement {
	const { size, color, isBold = false, anchor = "start", hasHalo = false } = style;
	const attributes = {
		...{ x, y, fill: color, "font-size": size, "text-anchor": anchor },
		...(isBold ? { "font-weight": "bold" } : {}),
		...(hasHalo ? { stroke: "#ffffff", "stroke-width": 3, "paint-order": "stroke" } : {}),
	};
	return svgElement("text", attributes, drawable(text));
}

/** Leaves out what an SVG document must not contain: control characters and halves of characters. */
const drawable = (text: string) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ");

let measuring: CanvasRenderingContext2D | null = null;

/** The width of a text, in pixels of the page. */
export function textWidth(text: string, size: number, isBold = false): number {
	measuring ??= document.createElement("canvas").getContext("2d");
	if (measuring === null) return text.length * size * 0.6;
	measuring.font = `${isBold ? "bold " : ""}${size}px ${FONT}`;
	return measuring.measureText(text).width;
}

/** Cuts a text to a width, with "…" at its end if something is missing. */
export function cutText(text: string, width: number, size: number, isBold = false): string {
	if (textWidth(text, size, isBold) <= width) return text;
	const letters = Array.from(text);
	let [kept, tooMany] = [0, letters.length];
	while (tooMany - kept > 1) {
		const middle = (kept + tooMany) >> 1;
		if (textWidth(`${letters.slice(0, middle).join("")}…`, size, isBold) <= width) kept = middle;
		else tooMany = middle;
	}
	return `${letters.slice(0, kept).join("").trimEnd()}…`;
}

/** The largest size from `size` down to `smallest` in which a text is no wider than `width`. */
export function fittingSize(text: string, width: number, size: number, smallest: number): number {
	return Math.max(smallest, Math.min(size, Math.floor((size * width) / textWidth(text, size, true))));
}

/** Breaks a text into lines at its spaces; the last one is cut if there are more than `lines`. */
export function wrappedText(text: string, width: number, size: number, lines: number): string[] {
	const all: string[] = [];
	for (const word of text.split(/ +/)) {
		const longer = all.length === 0 ? word : `${all[all.length - 1]} ${word}`;
		if (all.length > 0 && (all.length === lines || textWidth(longer, size) <= width))
			all[all.length - 1] = longer;
		else all.push(word);
	}
	return all.map((line) => cutText(line, width, size));
}
