import {
	anyOf,
	type Guard,
	isBoolean,
	isCount,
	isCountKey,
	isNumber,
	isText,
	isTrue,
	listOf,
	objectOf,
	oneOf,
	optional,
	orNull,
	recordOf,
	tupleOf,
} from "../base/parseJson.ts";
import type { Chart, RowGroup, Rule } from "../workbook/edits.ts";
import { type Area, type Columns, TAB_ROLES, type TabRole } from "../workbook/port.ts";
import type { CellContent } from "./cellContent.ts";
import type { Drawing, FilterEdit, Journal, ListJournal, MadeTab, Stretch, TabJournal } from "./journal.ts";

/** A journal as its pieces contain it: `drawn` is stored in a row of its own. */
export type UndrawnJournal = Omit<Journal, "drawn">;

type DrawingOf<Kind extends Drawing["kind"]> = Extract<Drawing, { kind: Kind }>;

const isRole = (value: unknown): value is TabRole => TAB_ROLES.some((role) => role === value);
const tabShape = () => anyOf(isCount, isRole);

const areaShape = () =>
	objectOf<Area>({ tab: tabShape(), row: isCount, column: isCount, rows: isCount, columns: isCount });

const ruleShape = () =>
	objectOf<Rule>({ formula: isText, ground: isText, ink: isText, areas: listOf(areaShape()) });

const chartShape = () =>
	objectOf<Chart>({
		mark: isText,
		shape: oneOf(["column", "line", "scatter"]),
		stacked: optional(isTrue),
		title: isText,
		ranges: listOf(areaShape()),
		axes: objectOf<Chart["axes"]>({ x: isText, y: isText }),
		isAsBefore: optional(isTrue),
		points: optional(isCount),
		colors: listOf(isText),
		place: objectOf<Chart["place"]>({ row: isCount, column: isCount, width: isNumber, height: isNumber }),
	});

const rowGroupShape = () => objectOf<RowGroup>({ row: isCount, rows: isCount });

const drawingShape = (): Guard<Drawing> =>
	anyOf(
		objectOf<DrawingOf<"rules">>({
			kind: oneOf(["rules"]),
			tab: tabShape(),
			mark: isText,
			rules: listOf(ruleShape()),
		}),
		objectOf<DrawingOf<"charts">>({ kind: oneOf(["charts"]), tab: isRole, charts: listOf(chartShape()) }),
		objectOf<DrawingOf<"rowGroups">>({
			kind: oneOf(["rowGroups"]),
			tab: isRole,
			groups: listOf(rowGroupShape()),
		}),
		objectOf<DrawingOf<"freshFilter">>({
			kind: oneOf(["freshFilter"]),
			tab: isRole,
			area: orNull(areaShape()),
		}),
	);

export const drawnShape = (): Guard<Journal["drawn"]> => recordOf(isText, drawingShape());

const contentShape = (): Guard<CellContent> =>
	anyOf(
		isText,
		isNumber,
		isBoolean,
		objectOf<{ formula: string }>({ formula: isText }),
		objectOf<{ shows: number }>({ shows: isNumber }),
		objectOf<{ date: number }>({ date: isNumber }),
	);

const stretchesShape = (before: Guard<unknown>) =>
	optional(listOf(tupleOf<Stretch>(isCount, isCount, before, isText)));

const layersShape = () =>
	objectOf<TabJournal["layers"]>({
		content: stretchesShape(contentShape()),
		note: stretchesShape(isText),
		width: stretchesShape(orNull(isNumber)),
		folded: stretchesShape(isBoolean),
		frozen: stretchesShape(isText),
		numberFormat: stretchesShape(orNull(isText)),
		bold: stretchesShape(orNull(isBoolean)),
		size: stretchesShape(orNull(isNumber)),
		wrap: stretchesShape(orNull(isBoolean)),
		ground: stretchesShape(orNull(isText)),
		ink: stretchesShape(orNull(isText)),
		align: stretchesShape(orNull(isText)),
		vertical: stretchesShape(orNull(isText)),
	});

const listShape = () =>
	objectOf<ListJournal>({
		headingRow: isCount,
		nameColumn: isCount,
		headings: objectOf<ListJournal["headings"]>({ before: listOf(isText), after: listOf(isText) }),
		untouched: listOf(isCount),
		rows: recordOf(isCountKey, tupleOf<readonly [string, string]>(isText, isText)),
	});

const tabJournalShape = () =>
	objectOf<TabJournal>({
		tab: isCount,
		list: orNull(listShape()),
		below: listOf(isCount),
		putIn: optional(isCount),
		takenOut: optional(isCount),
		size: isCount,
		layers: layersShape(),
	});

const columnsShape = () => objectOf<Columns>({ column: isCount, columns: isCount });

const filterShape = () =>
	objectOf<FilterEdit>({
		kind: oneOf(["filter"]),
		tab: isCount,
		from: columnsShape(),
		to: columnsShape(),
	});

export const undrawnJournalShape = () =>
	objectOf<UndrawnJournal>({
		tabs: listOf(tabJournalShape()),
		made: listOf(objectOf<MadeTab>({ role: isRole, contents: isText })),
		marked: orNull(objectOf<NonNullable<Journal["marked"]>>({ tab: isCount, before: orNull(isCount) })),
		drawnBefore: recordOf(isText, orNull(drawingShape())),
		filters: optional(listOf(filterShape())),
		isTooLarge: optional(isTrue),
	});
