import type { BoardPageAxis, BoardPageCurve, BoardPageScatter } from "../../../contract/server.ts";
import { TIER_COLORS } from "../../../results/tierColors.ts";
import { cutText, drawnText, fittingSize, textWidth } from "./drawnText.ts";
import { svgElement } from "./svgElement.ts";

interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const INK = "#202124";
const QUIET = "#5f6368";
const GRID = "#e8eaed";
const ZERO = "#5f6368";
const RED = "#8a1c1c";
/** Radius of a circle without a size, and of the largest and the smallest one with. */
const RADIUS = { plain: 6, largest: 15, smallest: 3.5 };
/** Names beside circles. More cover each other. */
const MAX_NAMES = 9;

/** A circle for each customer, in the colour of the tier; the most telling ones have their names. */
export function scatterChart(chart: BoardPageScatter, area: Area): SVGGElement {
	const plot = plotIn(area, chart.y, RADIUS.largest);
	const circles = chart.points.map((point) => ({
		...point,
		...placeIn(plot, point),
		r: point.size === null ? RADIUS.plain : Math.max(RADIUS.smallest, Math.sqrt(point.size) * RADIUS.largest),
	}));
	const largestFirst = [...circles].sort((a, b) => b.r - a.r);
	return svgElement(
		"g",
		{},
		chartTitle(chart.title, area),
		...axes(chart.x, chart.y, plot, RADIUS.largest),
		// The small ones last, so that none is covered.
		...largestFirst.map(({ cx, cy, r, place }) => {
			const { ground, ink } = TIER_COLORS[place];
			return svgElement("circle", { cx, cy, r, fill: ground, "fill-opacity": 0.85, stroke: ink });
		}),
		...circleNames(circles, plot, chart),
		...(chart.others === null ? [] : [othersNote(chart.others, chart.x.title, plot)]),
	);
}

/** How many are not drawn, on the line of the title of the horizontal axis: no circle and no mark is there. */
function othersNote(text: string, title: string, plot: Area): SVGTextElement {
	const room = plot.width + RADIUS.largest - textWidth(`${title} →`, 11) - 12;
	const y = plot.y + plot.height + RADIUS.largest + 34;
	return drawnText(cutText(text, room, 11), plot.x, y, { size: 11, color: QUIET });
}

interface Circle {
	readonly cx: number;
	readonly cy: number;
	readonly r: number;
	readonly name: string;
	readonly place: BoardPageScatter["points"][number]["place"];
}

/** Names beside circles: those furthest from where both axes begin, as long as there is room. */
function circleNames(circles: readonly Circle[], plot: Area, { x, y }: BoardPageScatter): SVGTextElement[] {
	const zero = placeIn(plot, { x: x.zero, y: y.zero });
	const distance = ({ cx, cy }: Circle) =>
		Math.hypot((cx - zero.cx) / plot.width, (cy - zero.cy) / plot.height);
	const taken: Area[] = [];
	const drawn: SVGTextElement[] = [];
	for (const circle of [...circles].sort((a, b) => distance(b) - distance(a))) {
		if (drawn.length === MAX_NAMES) break;
		const name = cutText(circle.name, 150, 11);
		const box = roomFor(circle, textWidth(name, 11), circles, taken, plot);
		if (box === undefined) continue;
		taken.push(box);
		const color = TIER_COLORS[circle.place].ink;
		drawn.push(drawnText(name, box.x, box.y + 11, { size: 11, color, hasHalo: true }));
	}
	return drawn;
}

/** The first place beside a circle where a name covers no other name and no other circle. */
function roomFor(
	{ cx, cy, r }: Circle,
	width: number,
	circles: readonly Circle[],
	taken: readonly Area[],
	plot: Area,
): Area | undefined {
	const places = [
		{ x: cx + r + 3, y: cy - 7 },
		{ x: cx - r - 3 - width, y: cy - 7 },
		{ x: cx - width / 2, y: cy - r - 16 },
		{ x: cx - width / 2, y: cy + r + 2 },
	];
	return places
		.map((place): Area => ({ ...place, width, height: 14 }))
		.find(
			(box) =>
				box.x >= plot.x &&
				box.x + box.width <= plot.x + plot.width + RADIUS.largest &&
				box.y >= plot.y - 8 &&
				box.y + box.height <= plot.y + plot.height + RADIUS.largest &&
				!taken.some((other) => overlap(box, other)) &&
				!circles.some((other) => other.cx !== cx && overlap(box, squareOf(other))),
		);
}

const squareOf = ({ cx, cy, r }: Circle): Area => ({ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r });

const overlap = (a: Area, b: Area) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** How the amounts add up from the best customer to the worst: a step for each, if they are few. */
export function curveChart(chart: BoardPageCurve, area: Area): SVGGElement {
	const plot = plotIn(area, chart.y);
	const points = chart.points.map((point) => ({ ...placeIn(plot, point), place: point.place }));
	const steps = points.slice(1).flatMap(({ cx, cy, place }, index) => {
		const before = points[index]!;
		if (place === null) return [];
		return svgElement("rect", {
			x: before.cx,
			y: Math.min(before.cy, cy),
			width: Math.max(0.5, cx - before.cx - 0.5),
			height: Math.max(1, Math.abs(cy - before.cy)),
			fill: cy > before.cy ? RED : TIER_COLORS[place].ink,
			"fill-opacity": 0.8,
		});
	});
	const line = points
		.map(({ cx, cy }) => `${Math.round(cx * 10) / 10},${Math.round(cy * 10) / 10}`)
		.join(" ");
	return svgElement(
		"g",
		{},
		chartTitle(chart.title, area),
		...axes(chart.x, chart.y, plot),
		...steps,
		svgElement("polyline", { points: line, fill: "none", stroke: INK, "stroke-width": 1.6 }),
		...peakOf(chart, plot),
	);
}

/** The highest point with its amount, and at the end of the curve what is given back. */
function peakOf({ peak, points }: BoardPageCurve, plot: Area): SVGElement[] {
	if (peak === null) return [];
	const { cx, cy } = placeIn(plot, peak);
	const end = placeIn(plot, points[points.length - 1]!);
	const half = textWidth(peak.text, 12) / 2;
	const x = Math.min(Math.max(cx, plot.x + half), plot.x + plot.width - half);
	// Below the curve there is room, above it only for the peak.
	const y = Math.min(end.cy + 18, plot.y + plot.height - 4);
	return [
		svgElement("circle", { cx, cy, r: 3.5, fill: INK }),
		drawnText(peak.text, x, cy - 8, { size: 12, color: INK, anchor: "middle" }),
		drawnText(peak.givenBack, end.cx, y, { size: 12, color: RED, isBold: true, anchor: "end" }),
	];
}

function chartTitle(title: string, { x, y, width }: Area): SVGTextElement {
	const size = fittingSize(title, width, 15, 11);
	return drawnText(cutText(title, width, size, true), x, y + 15, { size, color: INK, isBold: true });
}

/** The area of the values, with room for marks and titles. @param edge room around it for what is drawn at a value. */
function plotIn({ x, y, width, height }: Area, yAxis: BoardPageAxis, edge = 0): Area {
	const marks = Math.max(0, ...yAxis.ticks.map(({ text }) => textWidth(text, 11)));
	const inset = marks === 0 ? 4 : marks + 10;
	return { x: x + inset, y: y + 54, width: width - inset - 14 - edge, height: height - 100 - edge };
}

const placeIn = (plot: Area, { x, y }: { readonly x: number; readonly y: number }) => ({
	cx: plot.x + x * plot.width,
	cy: plot.y + (1 - y) * plot.height,
});

function axes(x: BoardPageAxis, y: BoardPageAxis, plot: Area, edge = 0): SVGElement[] {
	const [right, below] = [plot.x + plot.width + edge, plot.y + plot.height + edge];
	const { cx: zeroX, cy: zeroY } = placeIn(plot, { x: x.zero, y: y.zero });
	const small = { size: 11, color: QUIET } as const;
	const lineAt = (from: readonly [number, number], to: readonly [number, number], stroke: string) =>
		svgElement("line", { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke });
	return [
		...y.ticks.flatMap(({ at, text }) => {
			const { cy } = placeIn(plot, { x: 0, y: at });
			return [
				lineAt([plot.x, cy], [right, cy], GRID),
				drawnText(text, plot.x - 6, cy + 4, { ...small, anchor: "end" }),
			];
		}),
		...x.ticks.map(({ at, text }) =>
			drawnText(text, placeIn(plot, { x: at, y: 0 }).cx, below + 14, { ...small, anchor: "middle" }),
		),
		lineAt([plot.x, zeroY], [right, zeroY], ZERO),
		lineAt([zeroX, plot.y], [zeroX, below], ZERO),
		drawnText(`↑ ${y.title}`, plot.x, plot.y - 18, small),
		drawnText(`${x.title} →`, right, below + 30, { ...small, anchor: "end" }),
	];
}
