import type { MenuLine } from "../ui.ts";
import { element } from "./element.ts";

/** Wires the add-on's menu: click, Enter, space and the arrows open it; arrows, Home, End and letters move; Escape, Tab and F6 close. */
export function addonMenu(run: (functionName: string) => void): (lines: MenuLine[]) => void {
	const button = element<HTMLButtonElement>("menu-button");
	const menu = element("menu");
	const items = () => [...menu.querySelectorAll<HTMLButtonElement>("[role=menuitem]")];
	const open = (at: number) => {
		menu.hidden = false;
		button.setAttribute("aria-expanded", "true");
		items().at(at)?.focus();
	};
	const close = (refocus: boolean) => {
		menu.hidden = true;
		button.setAttribute("aria-expanded", "false");
		if (refocus) button.focus();
	};
	button.addEventListener("click", () => (menu.hidden ? open(0) : close(true)));
	button.addEventListener("keydown", (event) => {
		if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
		event.preventDefault();
		open(event.key === "ArrowDown" ? 0 : -1);
	});
	menu.addEventListener("keydown", (event) => {
		const next = step(event.key, items());
		if (next) next.focus();
		else if (event.key === "Escape") close(true);
		else if (event.key === "Tab" || event.key === "F6") return close(false);
		else return;
		event.preventDefault();
	});
	document.addEventListener("pointerdown", (event) => {
		if (!menu.hidden && !menu.contains(event.target as Node) && event.target !== button) close(false);
	});
	return (lines) => {
		menu.replaceChildren(
			...lines.map(({ caption, functionName }) => {
				if (caption === undefined || functionName === undefined) return separator();
				return item(caption, () => {
					close(true);
					run(functionName);
				});
			}),
		);
		button.disabled = false;
	};
}

function separator(): HTMLElement {
	const line = document.createElement("hr");
	line.className = "line";
	return line;
}

function item(caption: string, choose: () => void): HTMLButtonElement {
	const made = document.createElement("button");
	made.className = "item";
	made.type = "button";
	made.role = "menuitem";
	made.tabIndex = -1;
	made.textContent = caption;
	made.addEventListener("click", choose);
	return made;
}

function step(key: string, items: HTMLButtonElement[]): HTMLButtonElement | undefined {
	const focused = items.indexOf(document.activeElement as HTMLButtonElement);
	if (key === "ArrowDown") return items[(focused + 1) % items.length];
	if (key === "ArrowUp") return items.at(focused - 1);
	if (key === "Home") return items[0];
	if (key === "End") return items.at(-1);
	if (key.length !== 1) return undefined;
	const after = [...items.slice(focused + 1), ...items.slice(0, focused + 1)];
	return after.find((item) => item.textContent.toLowerCase().startsWith(key.toLowerCase()));
}
