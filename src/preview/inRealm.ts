import type { FunctionDoc } from "./functionDocs.ts";

/** The services that Code.js may use, in the order in which they are handed to it. */
const SERVICES = ["SpreadsheetApp", "HtmlService", "LockService", "PropertiesService", "Session"] as const;

/** What a browser has and Apps Script has not. */
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
 * A script that leaves `evaluate(services)` behind, for a frame of its own: a page with a strict policy evaluates
 * no text, so Code.js comes as a script, inside a function in which the browser's names mean nothing.
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
