import type { ShownPage } from "../ui.ts";
import { element } from "./element.ts";
import type { FromSidebar, ToSidebar } from "./wire.ts";

export interface Sidebar {
	/** Shows a page by the name of its file, with more HTML at its end. */
	show(page: ShownPage): void;
	close(): void;
}

/** The sidebar: one at a time, 300 pixels wide, in a frame that reaches the rest of the page only by messages. */
export function sidebar(call: (name: string, args: unknown[]) => Promise<unknown>): Sidebar {
	const box = element("sidebar");
	let frame: HTMLIFrameElement | undefined;
	const close = () => {
		if (!frame) return;
		frame.remove();
		frame = undefined;
		box.hidden = true;
		// to where the person came from
		element("menu-button").focus();
	};
	element("sidebar-close").addEventListener("click", close);
	window.addEventListener("message", async (event: MessageEvent<FromSidebar>) => {
		const from = frame?.contentWindow;
		if (!from || event.source !== from) return;
		if (event.data.kind === "close") close();
		else if (event.data.kind === "focusGrid") window.focus();
		else from.postMessage(await answer(event.data, call), "*");
	});
	return {
		show({ file, title, added }) {
			frame?.remove();
			frame = document.createElement("iframe");
			frame.className = "panel-page";
			frame.title = title;
			frame.setAttribute("sandbox", "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox");
			// the only thing that the page finds there before anybody can send it a message
			frame.name = added;
			frame.src = `/${file}.html`;
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
