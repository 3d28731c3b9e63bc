import type { Book } from "./book.ts";

/** A write that Sheets does not carry out: an error of Google's, which may come later. */
export class Refused extends Error {}

const WRITES =
	/^(set(?!ActiveSheet)|clear|insert(Rows|Columns)|delete(Rows|Columns)|hide|show|shift|remove|update)/;
/** Handles of cells and sheets, which need no answer from Google. */
const HANDLES =
	/^(getRange|getRangeList|getRow|getColumn|getNumRows|getNumColumns|getA1Notation|getSheetId|getName)$/;

/**
 * With the behaviour `failsAtFlush`: a method that writes keeps its error to itself, and the next read throws it, or the next
 * `flush`.
 */
export function withLateRefusals<T extends object>(book: Book, object: T): T {
	if (!book.behaviour.failsAtFlush) return object;
	const wrap = (name: string, method: (...args: unknown[]) => unknown) => {
		if (HANDLES.test(name)) return method;
		if (!WRITES.test(name))
			return (...args: unknown[]) => {
				book.throwRefused();
				return method(...args);
			};
		return (...args: unknown[]) => {
			try {
				return method(...args);
			} catch (error) {
				if (!(error instanceof Refused)) throw error;
				book.refused ??= error;
				return wrapped;
			}
		};
	};
	const wrapped = Object.fromEntries(
		Object.entries(object).map(([name, member]) => [
			name,
			typeof member === "function" ? wrap(name, member as (...args: unknown[]) => unknown) : member,
		]),
	) as T;
	return wrapped;
}
