import { boundingArea } from "../workbook/boundingArea.ts";
import type { Port } from "../workbook/port.ts";
import { type CellReader, currentContent } from "./currentContent.ts";
import type { Layer } from "./journal.ts";
import type { LayerWrite } from "./layerWrites.ts";

/** Reads the content that a layer of a tab has before a change, in the cells that the change writes. */
export type ContentBefore = (tab: number, layer: Layer) => CellReader;

/** Reads each layer of a tab once, in one call. @param all everything that is going to be written. */
export function contentBefore(all: readonly LayerWrite[], port: Port): ContentBefore {
	const tabs = port.tabs();
	const readers = new Map<string, CellReader>();
	return (tab, layer) => {
		// Only new columns are folded.
		if (layer === "folded") return () => false;
		const key = `${tab} ${layer}`;
		const role = tabs.find(({ id }) => id === tab)?.role ?? null;
		const writes = all.filter((write) => write.layer === layer && (write.tab === tab || write.tab === role));
		const reader =
			readers.get(key) ?? currentContent(port, tab, layer, boundingArea(writes.map(({ area }) => area)));
		readers.set(key, reader);
		return reader;
	};
}
