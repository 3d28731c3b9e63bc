import type { Section } from "./assumption.ts";
import { refuses } from "./trying.ts";

export const sidebar: Section = {
	heading: "Sidebar",
	assumptions: [
		{
			id: 59,
			text: "one self-contained HTML file in a sandboxed frame; one sidebar at a time; its state is lost when it closes",
			sure: "documented",
			code: "`src/build/buildSidebar.ts`",
			calls: ["Ui.showSidebar"],
		},
		{
			id: 60,
			text: "`google.script.run` fails on `Date`, `Map` and `Set`, and turns `undefined` into null",
			sure: "documented",
			code: "`src/contract/server.ts` is plain JSON",
		},
		{
			id: 61,
			text: "HtmlService cuts what looks like a comment inside template literals",
			sure: "reported",
			code: "`src/build/buildSidebar.ts` builds without them",
		},
		{
			id: 62,
			text: "with several Google accounts signed in, calls fail with `PERMISSION_DENIED`",
			sure: "reported",
			code: "`src/sidebar/client/page/failureText.ts` says what to do",
		},
		{
			id: 63,
			text: "`HtmlOutput.append` adds to the page that was loaded from a file",
			sure: "documented",
			code: "`src/google/menu.ts`",
			calls: ["HtmlService.createHtmlOutputFromFile", "Html.setTitle", "Html.append"],
			gasFakes:
				"A missing file is refused (testhtmlservice.js:69); setTitle is kept (testhtmlservice.js:15). append is not tested.",
			checks: {
				page: {
					expected: false,
					find: (scratch) =>
						refuses(scratch, () =>
							scratch.services.HtmlService.createHtmlOutputFromFile("Sidebar_en")
								.setTitle("T")
								.append("<i></i>"),
						),
				},
			},
		},
		{
			id: 105,
			text: "the sandbox of the frame has `allow-downloads` and `allow-modals`: a page may offer a file to save, and `window.print()` prints the frame alone",
			sure: "documented",
			code: "`src/sidebar/client/boardPage`",
		},
		{
			id: 78,
			text: "`alert` waits until the person has closed it and returns the button; a toast does not wait",
			sure: "documented",
			code: "`src/google/runAction.ts`",
			calls: ["Ui.alert", "Ui.Button", "Ui.ButtonSet", "Spreadsheet.toast"],
			gasFakes: "Not tested.",
		},
	],
};
