import type { ShownPage } from "../ui.ts";
import { element } from "./element.ts";
import { toCells, toOtherPlace } from "./places.ts";
import type { FromSidebar, ToSidebar } from "./wire.ts";

export interface Sidebar {
	/** Shows a page in place of the current one. */
	show(page: ShownPage): void;
	close(): void;
}

/** Makes the sidebar: one page at a time, 300 pixels wide, in a frame that reaches the rest of the page by messages only. */
export function sidebar(call: (name: string, args: unknown[]) => Promise<unknown>): Sidebar {
	const box = element("sidebar");
	let frame: HTMLIFrameElement | undefined;
	const close = () => {
		if (!frame) return;
		frame.remove();
		frame = undefined;
		box.hidden = true;
		// return the focus to the menu, from which the sidebar was opened
		element("menu-button").focus();
	};
	element("sidebar-close").addEventListener("click", close);
	window.addEventListener("message", async (event: MessageEvent<FromSidebar>) => {
		const from = frame?.contentWindow;
		if (!from || event.source !== from) return;
		if (event.data.kind === "close") close();
		else if (event.data.kind === "focusGrid") toCells();
		else if (event.data.kind === "leave") toOtherPlace(event.data.isBackward);
		else from.postMessage(await answer(event.data, call), "*");
	});
	return {
		show({ file, title, added }) {
			frame?.remove();
			frame = document.createElement("iframe");
			frame.className = "panel-page";
			frame.title = title;
			frame.setAttribute(
				"sandbox",
				"allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals",
			);
			// pass the HTML as the frame's name: the page can read it before a message could arrive
			frame.name = added;
			frame.src = `${file}.html`;
			element("sidebar-title").textContent = title;
			box.append(frame);
			box.hidden = false;
			const shown = frame;
			shown.addEventListener("load", () => shown.focus());
		},
		close,
	};
}

async function answer(
	{ id, name, args }: FromSidebar & { kind: "call" },
	call: (name: string, args: unknown[]) => Promise<unknown>,
): Promise<ToSidebar> {
	try {
		return { kind: "done", id, result: await call(name, args) };
	} catch (error) {
		return { kind: "failed", id, message: (error as { message?: string }).message ?? String(error) };
	}
}
