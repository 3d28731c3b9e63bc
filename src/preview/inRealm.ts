import type { FunctionDoc } from "./functionDocs.ts";

/** The services that Code.js may use, in the order of the parameters. */
const SERVICES = [
	"SpreadsheetApp",
	"Charts",
	"HtmlService",
	"LockService",
	"PropertiesService",
	"Session",
] as const;

/** Names that exist in a browser and not in Apps Script. */
const MISSING = [
	"window",
	"self",
	"top",
	"parent",
	"frames",
	"document",
	"location",
	"navigator",
	"localStorage",
	"sessionStorage",
	"indexedDB",
	"fetch",
	"XMLHttpRequest",
	"WebSocket",
	"Worker",
	"URL",
	"URLSearchParams",
	"TextEncoder",
	"TextDecoder",
	"atob",
	"btoa",
	"crypto",
	"performance",
	"structuredClone",
	"setTimeout",
	"setInterval",
	"clearTimeout",
	"clearInterval",
	"queueMicrotask",
	"requestAnimationFrame",
	"requestIdleCallback",
	"alert",
	"confirm",
	"prompt",
	"globalThis",
];

/**
 * Returns a script that defines `evaluate(services)`, for a frame of its own. A page with a strict policy cannot evaluate text,
 * so Code.js is served as a script, inside a function whose parameters hide the browser's names.
 */
export function inRealm(code: string, docs: readonly FunctionDoc[]): string {
	const names = docs.map(({ name }) => name).join(", ");
	return `"use strict";
window.evaluate = (services) => Function.prototype.call.call(function (${[...SERVICES, ...MISSING].join(", ")}) {
${code}
;return { ${names} };
}, undefined, ...${JSON.stringify(SERVICES)}.map((name) => services[name]));
`.replace('"use strict";\n', "");
}
