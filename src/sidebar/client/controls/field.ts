import { element } from "./element.ts";

/** A control with its label above and notes on it below. The control needs an id. */
export function field(label: string, control: HTMLElement, ...below: readonly HTMLElement[]): HTMLElement {
	return element("div", { class: "field" }, element("label", { for: control.id }, label), control, ...below);
}
