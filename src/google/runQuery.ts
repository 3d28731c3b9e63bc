import type { Refusal } from "../contract/reply.ts";
import { language } from "../i18n/language.ts";
import type { Day } from "../tiering/facts.ts";
import type { Port } from "../workbook/port.ts";
import { dayOn } from "./fileClock.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { refusal } from "./refusal.ts";
import { services } from "./services.ts";
import { sheetsOf } from "./sheets.ts";

/** Runs a query of the sidebar on the open spreadsheet. Writes nothing, returns a failure as a sentence and never throws. */
export function runQuery<Reply>(query: (port: Port, today: Day) => Reply): Reply | Refusal {
	const host = services();
	const port = readWorkbook(sheetsOf(host), host);
	try {
		return query(port, dayOn(port.now));
	} catch (error) {
		const { locale } = port;
		return { ok: false, locale, message: refusal(error, language(locale).words) };
	}
}
