/**
 * Gives the focus back to the control in use when a person comes back to the sidebar by keyboard: the browser forgets it, and Tab
 * would begin at the top. Without such a control, it goes to the heading.
 */
export function rememberFocus(): void {
	let last: EventTarget | null = null;
	let isByPointer = false;
	document.addEventListener("focusin", ({ target }) => {
		last = target;
	});
	document.addEventListener(
		"pointerdown",
		() => {
			isByPointer = true;
			setTimeout(() => {
				isByPointer = false;
			});
		},
		{ capture: true },
	);
	window.addEventListener("focus", () => {
		if (isByPointer || (document.activeElement ?? document.body) !== document.body) return;
		const control = last instanceof HTMLElement && last.isConnected ? last : null;
		(control ?? document.querySelector<HTMLElement>("main h1"))?.focus();
	});
}
