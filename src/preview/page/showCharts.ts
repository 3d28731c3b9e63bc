import type {} from "@univerjs/sheets-ui/facade";
import { chartColumns } from "../chartData.ts";
import { chartSize, type LocalChart } from "../charts.ts";
import type { LocalWorkbook } from "../localWorkbook.ts";
import { chartPicture } from "./chartPicture.ts";

interface Picture {
	readonly canvas: HTMLCanvasElement;
	/** The chart and its values as they were drawn, as JSON. */
	readonly drawn: string;
	destroy(): void;
}

/**
 * Shows the charts of the active sheet over its cells, and draws one again when its values change. They scroll with the cells and
 * let the mouse through to them: nobody can move a chart here.
 */
export function showCharts(workbook: LocalWorkbook, container: HTMLElement): void {
	const { book } = workbook.standIn;
	const layer = document.createElement("div");
	layer.className = "charts";
	const pictures = new Map<number, Picture>();
	let waiting = false;

	const show = () => {
		waiting = false;
		// stop where another file has been opened
		if (!container.isConnected) return;
		const cells = container.querySelector("canvas[id^='univer-sheet-main-canvas']");
		const face = book.grid.workbook.getActiveSheet();
		if (!cells || !face) return;
		if (layer.parentElement !== cells.parentElement) cells.parentElement?.append(layer);
		const charts = book.charts.get(face.getSheetId()) ?? [];
		for (const [id, picture] of pictures) {
			if (charts.some((chart) => chart.id === id)) continue;
			picture.destroy();
			pictures.delete(id);
		}
		if (charts.length === 0) return;
		const zoom = face.getZoom();
		const at = (row: number, column: number) => face.getRange(row, column).getCellRect();
		const { x: left, y: top } = at(0, 0);
		const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = face.getScrollState();
		const first = at(sheetViewStartRow, sheetViewStartColumn);
		layer.style.inset = `${top * zoom}px 0 0 ${left * zoom}px`;
		for (const chart of charts) {
			const picture = pictureOf(chart);
			const { row, column, x, y } = chart.place;
			const cell = at(row, column);
			const [right, down] = [cell.x + x - first.x - offsetX, cell.y + y - first.y - offsetY];
			picture.canvas.style.transform = `translate(${right * zoom}px, ${down * zoom}px) scale(${zoom})`;
		}
	};

	const pictureOf = (chart: LocalChart): Picture => {
		const columns = chartColumns(book, chart);
		const { shape, title, axes, colors, options } = chart;
		const drawn = JSON.stringify([shape, title, axes, colors, options, columns, book.locale]);
		const known = pictures.get(chart.id);
		if (known?.drawn === drawn) return known;
		known?.destroy();
		const made = picture(chart, columns, drawn);
		pictures.set(chart.id, made);
		return made;
	};

	const picture = (chart: LocalChart, columns: ReturnType<typeof chartColumns>, drawn: string): Picture => {
		const canvas = document.createElement("canvas");
		canvas.className = "chart";
		Object.assign(canvas, chartSize(chart));
		canvas.setAttribute("role", "img");
		canvas.ariaLabel = chart.title;
		layer.append(canvas);
		const drawing = chartPicture(canvas, chart, columns, book.locale);
		return {
			canvas,
			drawn,
			destroy() {
				drawing.destroy();
				canvas.remove();
			},
		};
	};

	const showSoon = () => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(show);
	};
	book.grid.commands.onCommandExecuted(showSoon);
	new ResizeObserver(showSoon).observe(container);
}
