import type { ResultColumn } from "../reading/resultColumns.ts";

/** Groups adjacent columns, all new or all existing, so that each group is one write. */
export function adjacentBlocks(columns: readonly ResultColumn[]): ResultColumn[][] {
	const blocks: ResultColumn[][] = [];
	for (const column of [...columns].sort((a, b) => a.column - b.column)) {
		const block = blocks[blocks.length - 1];
		const last = block?.[block.length - 1];
		const follows = last !== undefined && last.column + 1 === column.column && last.isNew === column.isNew;
		if (follows) block!.push(column);
		else blocks.push([column]);
	}
	return blocks;
}
