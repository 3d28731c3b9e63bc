import JSZip from "jszip";
import { a1 } from "./a1.ts";
import type { ChartCells, SheetChart } from "./opened.ts";

/** The charts of one sheet. */
interface ChartsOfSheet {
	/** Its number in the file, counted from 1. */
	readonly sheet: number;
	readonly charts: readonly SheetChart[];
}

/**
 * Adds charts to an .xlsx file, which ExcelJS cannot write: a part for each chart, and for each sheet a drawing that says where its
 * charts stand. They show the cells that they showed here, so they change with them.
 *
 * @param names of the sheets in the file, in their order.
 */
export async function withCharts(
	xlsx: Uint8Array,
	names: readonly string[],
	sheets: readonly ChartsOfSheet[],
): Promise<Uint8Array> {
	const shown = sheets.filter(({ charts }) => charts.length > 0);
	if (shown.length === 0) return xlsx;
	const zip = await JSZip.loadAsync(xlsx);
	const part = async (path: string) => (await zip.file(path)?.async("string")) ?? "";
	const types: string[] = [];
	let number = 0;
	for (const { sheet, charts } of shown) {
		const drawing = `xl/drawings/drawing${sheet}.xml`;
		const numbers = charts.map(() => ++number);
		for (const [index, chart] of charts.entries()) {
			const path = `xl/charts/chart${numbers[index]}.xml`;
			zip.file(path, chartXml(chart, names));
			types.push(override(path, "drawingml.chart"));
		}
		zip.file(drawing, drawingXml(charts));
		zip.file(
			`xl/drawings/_rels/drawing${sheet}.xml.rels`,
			relationships(
				numbers.map((of, index) => relationship(`rId${index + 1}`, "chart", `../charts/chart${of}.xml`)),
			),
		);
		types.push(override(drawing, "drawing"));
		const sheetPath = `xl/worksheets/sheet${sheet}.xml`;
		zip.file(sheetPath, withDrawing(await part(sheetPath)));
		const relsPath = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
		const added = relationship(DRAWING_ID, "drawing", `../drawings/drawing${sheet}.xml`);
		const rels = (await part(relsPath)) || relationships([]);
		zip.file(relsPath, beforeEnd(rels, "Relationships", added));
	}
	const typesPath = "[Content_Types].xml";
	zip.file(typesPath, beforeEnd(await part(typesPath), "Types", types.join("")));
	return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const DRAWING_ID = "rIdCharts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FORMATS = "http://schemas.openxmlformats.org";
const RELATIONSHIP = `${FORMATS}/officeDocument/2006/relationships`;
const DRAWING = `${FORMATS}/drawingml/2006`;

const override = (path: string, kind: string) =>
	`<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;

const relationships = (all: readonly string[]) =>
	`${HEAD}<Relationships xmlns="${FORMATS}/package/2006/relationships">${all.join("")}</Relationships>`;

const relationship = (id: string, kind: string, target: string) =>
	`<Relationship Id="${id}" Type="${RELATIONSHIP}/${kind}" Target="${target}"/>`;

const beforeEnd = (xml: string, tag: string, added: string) =>
	xml.replace(`</${tag}>`, () => `${added}</${tag}>`);

/** Names the drawing in a sheet, in front of all that must come after it: a sheet's parts have an order. */
const withDrawing = (xml: string) =>
	xml.replace(
		/<(legacyDrawing|tableParts|extLst|\/worksheet)\b/,
		(next) => `<drawing xmlns:r="${RELATIONSHIP}" r:id="${DRAWING_ID}"/>${next}`,
	);

const EMU_PER_PIXEL = 9525;
const emu = (pixels: number) => Math.round(pixels * EMU_PER_PIXEL);

function drawingXml(charts: readonly SheetChart[]): string {
	const anchors = charts.map(
		({ row, column, x0, y0, width, height, title }, index) =>
			`<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${emu(x0)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(y0)}</xdr:rowOff></xdr:from>` +
			`<xdr:ext cx="${emu(width)}" cy="${emu(height)}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
			`<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escaped(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
			`<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart">` +
			`<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIP}" r:id="rId${index + 1}"/>` +
			"</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>",
	);
	return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${anchors.join("")}</xdr:wsDr>`;
}

const INK = "1F2A24";
const LINE = "D9DFDB";

function chartXml(chart: SheetChart, names: readonly string[]): string {
	const { shape, title, hasLegend } = chart;
	return (
		`${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:roundedCorners val="0"/><c:chart>` +
		titleXml(title, 1400, true) +
		`<c:autoTitleDeleted val="${title === "" ? 1 : 0}"/><c:plotArea><c:layout/>` +
		(shape === "columns" ? columnsXml(chart, names) : pointsXml(chart, names)) +
		"</c:plotArea>" +
		(hasLegend ? '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>' : "") +
		'<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
		`<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>` +
		"</c:chartSpace>"
	);
}

function columnsXml({ x, series, isStacked, axes }: SheetChart, names: readonly string[]): string {
	const all = series.map(
		(one, index) =>
			seriesStart(one, index, names) +
			`<c:spPr><a:solidFill><a:srgbClr val="${one.color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
			`<c:cat>${textsXml(x, names)}</c:cat><c:val>${numbersXml(one.cells, names)}</c:val></c:ser>`,
	);
	return (
		`<c:barChart><c:barDir val="col"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${all.join("")}` +
		`<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ""}${AXIS_IDS}</c:barChart>` +
		axisXml({ side: "across", kind: "catAx", title: axes.x, isPercent: false }) +
		axisXml({ side: "up", kind: "valAx", title: axes.y, isPercent: areShares(series), crosses: "between" })
	);
}

function pointsXml({ x, series, axes }: SheetChart, names: readonly string[]): string {
	const all = series.map((one, index) => {
		const fill = `<a:solidFill><a:srgbClr val="${one.color}"/></a:solidFill>`;
		const line = one.hasLine
			? `<a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln>`
			: '<a:ln w="19050"><a:noFill/></a:ln>';
		const marker =
			one.pointSize > 0
				? `<c:marker><c:symbol val="circle"/><c:size val="${one.pointSize}"/><c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`
				: '<c:marker><c:symbol val="none"/></c:marker>';
		return (
			seriesStart(one, index, names) +
			`<c:spPr>${line}</c:spPr>${marker}<c:xVal>${numbersXml(x, names)}</c:xVal><c:yVal>${numbersXml(one.cells, names)}</c:yVal><c:smooth val="0"/></c:ser>`
		);
	});
	return (
		`<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${all.join("")}${AXIS_IDS}</c:scatterChart>` +
		axisXml({ side: "across", kind: "valAx", title: axes.x, isPercent: x.isPercent, crosses: "midCat" }) +
		axisXml({ side: "up", kind: "valAx", title: axes.y, isPercent: areShares(series), crosses: "midCat" })
	);
}

const [X_AXIS, Y_AXIS] = [1, 2];
const AXIS_IDS = `<c:axId val="${X_AXIS}"/><c:axId val="${Y_AXIS}"/>`;

const areShares = ([first]: SheetChart["series"]) => first?.cells.isPercent ?? false;

interface Axis {
	readonly side: "across" | "up";
	/** Of names or of numbers. */
	readonly kind: "catAx" | "valAx";
	readonly title: string;
	readonly isPercent: boolean;
	/** Where an axis of numbers meets the other one: between its columns, or at its points. */
	readonly crosses?: "between" | "midCat";
}

function axisXml({ side, kind, title, isPercent, crosses }: Axis): string {
	const [id, other] = side === "across" ? [X_AXIS, Y_AXIS] : [Y_AXIS, X_AXIS];
	const fill = `<a:solidFill><a:srgbClr val="${LINE}"/></a:solidFill>`;
	return (
		`<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
		`<c:axPos val="${side === "across" ? "b" : "l"}"/>` +
		(kind === "valAx"
			? `<c:majorGridlines><c:spPr><a:ln w="9525">${fill}</a:ln></c:spPr></c:majorGridlines>`
			: "") +
		titleXml(title, 1000, false) +
		`<c:numFmt formatCode="${isPercent ? "0%" : "#,##0"}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
		`<c:tickLblPos val="low"/><c:crossAx val="${other}"/><c:crosses val="autoZero"/>` +
		(crosses === undefined ? "" : `<c:crossBetween val="${crosses}"/>`) +
		`</c:${kind}>`
	);
}

const titleXml = (text: string, size: number, isBold: boolean) =>
	text === ""
		? ""
		: `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="${isBold ? 1 : 0}"/></a:pPr><a:r><a:rPr sz="${size}" b="${isBold ? 1 : 0}"/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function seriesStart(
	{ cells }: SheetChart["series"][number],
	index: number,
	names: readonly string[],
): string {
	const heading =
		cells.heading === undefined
			? ""
			: `<c:tx><c:strRef><c:f>${address(cells, names, cells.row - 1, cells.row - 1)}</c:f>${cache("str", [cells.heading])}</c:strRef></c:tx>`;
	return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${heading}`;
}

const textsXml = (cells: ChartCells, names: readonly string[]) =>
	`<c:strRef><c:f>${allCells(cells, names)}</c:f>${cache("str", cells.values.map(String))}</c:strRef>`;

const numbersXml = (cells: ChartCells, names: readonly string[]) =>
	`<c:numRef><c:f>${allCells(cells, names)}</c:f>${cache("num", cells.values)}</c:numRef>`;

/** The values as they are when the file is saved, for programs that only show it. */
function cache(kind: "num" | "str", values: ChartCells["values"]): string {
	const points = values.flatMap((value, index) =>
		value === "" || (kind === "num" && typeof value !== "number")
			? []
			: [`<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>`],
	);
	const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
	return `<c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join("")}</c:${kind}Cache>`;
}

const allCells = (cells: ChartCells, names: readonly string[]) =>
	address(cells, names, cells.row, cells.row + cells.values.length - 1);

function address(
	{ sheet, column }: ChartCells,
	names: readonly string[],
	first: number,
	last: number,
): string {
	const name = `'${names[sheet]!.replaceAll("'", "''")}'`;
	const cell = (row: number) => a1(row + 1, column + 1).replace(/^[A-Z]+/, (letters) => `$${letters}$`);
	return escaped(`${name}!${cell(first)}${first === last ? "" : `:${cell(last)}`}`);
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text in XML, without the control characters that XML cannot contain. */
const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!).replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
