import { ICommandService, type IWorkbookData, LocaleType, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import {
	ArrayValueObject,
	BaseFunction,
	CELL_INVERTED_INDEX_CACHE,
	ErrorType,
	ErrorValueObject,
	FormulaDataModel,
	FunctionType,
	IActiveDirtyManagerService,
	IFunctionService,
	NullValueObject,
	NumberValueObject,
	StringValueObject,
	UniverFormulaEnginePlugin,
	ValueObjectFactory,
} from "@univerjs/engine-formula";
import { SheetInterceptorService, UniverSheetsPlugin } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel, UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import {
	FormulaCalculationSessionService,
	IDescriptionService,
	UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
import { SheetsNoteModel, UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-filter/facade";

/** Univer with one open workbook, and those of its services that the stand-in uses. */
export type Grid = ReturnType<typeof openGrid>;

/** Registers Univer's plugins: those below without a page, its presets with one. */
export type AddPlugins = (univer: Univer) => void;

export const withoutPage: AddPlugins = (univer) => {
	for (const plugin of [
		UniverFormulaEnginePlugin,
		UniverSheetsPlugin,
		UniverSheetsFormulaPlugin,
		UniverSheetsNumfmtPlugin,
		UniverSheetsConditionalFormattingPlugin,
		UniverSheetsNotePlugin,
		UniverSheetsFilterPlugin,
		UniverSheetsSortPlugin,
		UniverDataValidationPlugin,
		UniverSheetsDataValidationPlugin,
	]) {
		univer.registerPlugin(plugin as Parameters<Univer["registerPlugin"]>[0]);
	}
};

/**
 * Compares a single cell with a value directly. Univer would look the value up in an index of the column and copy all rows that have
 * it, for each cell and each conditional format: a list twice as long would take four times as long.
 */
function compareSingleCells(): void {
	const index = CELL_INVERTED_INDEX_CACHE;
	const lookUp = Object.getPrototypeOf(index).canUseCache as typeof index.canUseCache;
	index.canUseCache = (unit, sheet, column, firstRow, lastRow) =>
		firstRow === lastRow
			? { rowsInCache: [], rowsNotInCache: [] }
			: lookUp.call(index, unit, sheet, column, firstRow, lastRow);
}

export function openGrid(
	data: Partial<IWorkbookData>,
	addPlugins: AddPlugins = withoutPage,
	words: ConstructorParameters<typeof Univer>[0] = { locale: LocaleType.EN_US, locales: {} },
) {
	compareSingleCells();
	const univer = new Univer(words);
	addPlugins(univer);
	univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
	const api = FUniver.newAPI(univer);
	const injector = univer.__getInjector();
	return {
		univer,
		api,
		workbook: api.getActiveWorkbook() as FWorkbook,
		commands: injector.get(ICommandService),
		formulas: injector.get(FormulaDataModel),
		interceptors: injector.get(SheetInterceptorService),
		notes: injector.get(SheetsNoteModel),
		validations: injector.get(SheetDataValidationModel),
		dirty: injector.get(IActiveDirtyManagerService),
		calculations: injector.get(FormulaCalculationSessionService),
		functions: injector.get(IFunctionService),
		descriptions: injector.get(IDescriptionService),
		// pass these classes as values: in Node only the bundle of this file can load Univer
		engine: {
			ArrayValueObject,
			BaseFunction,
			ErrorType,
			ErrorValueObject,
			FunctionType,
			NullValueObject,
			NumberValueObject,
			StringValueObject,
			ValueObjectFactory,
		},
	};
}
