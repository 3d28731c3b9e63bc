import { smallestAround } from "../workbook/areas.ts";
import type { Port } from "../workbook/port.ts";
import { currentContent, type Reader } from "./currentContent.ts";
import type { Layer } from "./journal.ts";
import type { Piece } from "./pieces.ts";

/** What stands in a layer of a tab, wherever edits are going to write in it. */
export type ContentBefore = (tab: number, layer: Layer) => Reader;

/** Each layer of a tab is asked for once, in one go. @param all what is going to be written. */
export function contentBefore(all: readonly Piece[], port: Port): ContentBefore {
	const tabs = port.tabs();
	const read = new Map<string, Reader>();
	return (tab, layer) => {
		const key = `${tab} ${layer}`;
		const role = tabs.find(({ id }) => id === tab)?.role ?? null;
		const its = all.filter((one) => one.layer === layer && (one.tab === tab || one.tab === role));
		const reader =
			read.get(key) ?? currentContent(port, tab, layer, smallestAround(its.map(({ area }) => area)));
		read.set(key, reader);
		return reader;
	};
}
