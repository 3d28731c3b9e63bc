/**
 * A page of the sidebar as Google serves it: unchanged, behind a script that brings `google.script`. The script comes first,
 * because the page may call as soon as it runs; the doctype stays in front, or the page would be drawn in quirks mode.
 */
export function sidebarPage(html: string, shim: string): string {
	const script = `<script>${shim.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--")}</script>`;
	const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? "";
	return doctype + script + html.slice(doctype.length);
}
