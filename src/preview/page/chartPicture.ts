import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	type ChartConfiguration,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	ScatterController,
	Title,
} from "chart.js";
import type { ChartColumn } from "../chartData.ts";
import type { LocalChart } from "../charts.ts";

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	ScatterController,
	Title,
);

const INK = "#1f2a24";
const LINE = "#d9dfdb";
const ZERO = "#55615a";
const FONT = { family: 'system-ui, "Segoe UI", Roboto, "Open Sans", sans-serif', size: 13 };
/** Average width of a letter of a title. */
const PIXELS_PER_LETTER = 7.2;

type Config = ChartConfiguration<"bar" | "line" | "scatter", unknown[], unknown>;
type Scale = NonNullable<NonNullable<Config["options"]>["scales"]>[string];

const TYPES = { column: "bar", line: "line", scatter: "scatter" } as const;

/** Draws a chart on a canvas, as the script described it. @param columns the x axis first. */
export function chartPicture(
	canvas: HTMLCanvasElement,
	chart: LocalChart,
	columns: readonly ChartColumn[],
	locale: string,
): { destroy(): void } {
	const [labels, ...drawn] = columns;
	const isText = chart.options.treatLabelsAsText === true;
	const stacked = chart.options.isStacked === true;
	const points = (values: ChartColumn["values"]) =>
		isText
			? values.map(amount)
			: values.map((y, index) => ({ x: amount(labels?.values[index]), y: amount(y) }));
	const config: Config = {
		type: TYPES[chart.shape],
		data: {
			labels: isText ? (labels?.values ?? []).map(String) : [],
			datasets: drawn.map(({ heading, values }, index) => ({
				label: heading,
				data: points(values),
				backgroundColor: chart.colors[index] ?? INK,
				borderColor: chart.colors[index] ?? INK,
				...pointStyle(chart, index),
			})),
		},
		options: {
			animation: false,
			responsive: false,
			devicePixelRatio: 1,
			locale: locale.replace("_", "-"),
			color: INK,
			font: FONT,
			layout: { padding: { top: 6, right: 24, bottom: 10, left: 12 } },
			plugins: {
				title: {
					display: chart.title !== "",
					text: wrapped(chart.title, Math.floor((canvas.width - 24) / PIXELS_PER_LETTER)),
					align: "start",
					color: INK,
					font: { ...FONT, size: 14, weight: "bold" },
					padding: { bottom: 14 },
				},
				legend: {
					display: legendPosition(chart) !== "none",
					position: "top",
					align: "start",
					labels: { color: INK, boxWidth: 14, boxHeight: 14 },
				},
			},
			scales: {
				x: {
					...scale(isText ? "category" : "linear", chart.axes.x, labels?.isPercent ?? false, locale),
					stacked,
				},
				y: { ...scale("linear", chart.axes.y, drawn[0]?.isPercent ?? false, locale), stacked },
			},
		},
	};
	return new Chart(canvas, config);
}

/** Diameter of the points of a scatter chart in Sheets by default. */
const POINT_SIZE = 7;

/** The points of a line are drawn only where the script has set their size, as in Sheets. */
function pointStyle({ shape, options }: LocalChart, index: number) {
	if (shape === "column") return {};
	const series = (options.series as Record<string, { readonly pointSize?: number }> | undefined)?.[index];
	const size = series?.pointSize ?? options.pointSize ?? (shape === "scatter" ? POINT_SIZE : 0);
	return { pointRadius: Number(size) / 2 };
}

const amount = (value: unknown) => (typeof value === "number" ? value : null);

const legendPosition = ({ options }: LocalChart) =>
	(options.legend as { readonly position?: string } | undefined)?.position ?? "right";

function scale(type: "category" | "linear", title: string, isPercent: boolean, locale: string): Scale {
	const number = new Intl.NumberFormat(locale.replace("_", "-"));
	const format = (value: number) =>
		(isPercent ? `${number.format(Math.round(value * 1000) / 10)}\u00a0%` : number.format(value)).replace(
			"-",
			"−",
		);
	return {
		type,
		title: { display: title !== "", text: title, color: INK, font: FONT },
		grid: {
			color: ({ tick }: { tick?: { value: number } }) =>
				tick?.value === 0 && type === "linear" ? ZERO : LINE,
		},
		ticks: {
			color: INK,
			font: FONT,
			...(type === "linear" ? { callback: (value: string | number) => format(Number(value)) } : {}),
			// show whole numbers only: there is no half customer
			...(isPercent ? {} : { precision: 0 }),
		},
	} as Scale;
}

/** Breaks a title into lines. @param letters how many fit on a line. */
function wrapped(title: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of title.split(" ")) {
		const last = lines.pop();
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || joined.length <= letters) lines.push(joined);
		else lines.push(last, word);
	}
	return lines;
}
