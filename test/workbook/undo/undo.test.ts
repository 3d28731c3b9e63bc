import { describe, expect, test } from "vitest";
import { ACTIONS, LIST } from "../../faults/actions.ts";
import { wholePicture } from "../../faults/picture.ts";
import { opened } from "../openBook.ts";

describe("undoing the last change", () => {
	test.each(ACTIONS)("$name: everything is as it was", async ({ before, ready }) => {
		const book = await opened({ Customers: LIST });
		await before(book);
		const action = await ready(book);
		await book.settled();
		const then = wholePicture(book);
		await action();
		await book.settled();
		expect(wholePicture(book)).not.toEqual(then);
		await book.run("undoLastChange");
		await book.settled();
		expect(book.seen.alerts).toEqual([]);
		expect(wholePicture(book)).toEqual(then);
	});
});
