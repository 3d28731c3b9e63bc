// Load this into clasp before it starts: all requests to Google go to the test's server instead, and nowhere else.
const http = require("node:http");
const https = require("node:https");
const Module = require("node:module");

const port = Number(process.env.SCRIPT_API_PORT);

https.request = (first, second, third) => {
	const url = typeof first === "string" || first instanceof URL ? new URL(first) : null;
	const options = url === null ? first : second;
	const done = typeof second === "function" ? second : third;
	const host = url?.hostname ?? options.hostname ?? options.host;
	const path = url === null ? options.path : url.pathname + url.search;
	const headers = { ...options.headers, "x-host": host };
	return http.request({ method: options.method, headers, path, host: "127.0.0.1", port }, done);
};
globalThis.fetch = () => Promise.reject(new Error("this test expects requests over https only"));

// Of Google's 330 APIs, which take half of clasp's time to load, load the one that these commands use; another fails loudly.
const load = Module._load;
Module._load = function (request, parent, ...rest) {
	const isApi = /googleapis[\\/]build[\\/]src[\\/]apis[\\/]index\.js$/.test(parent?.filename ?? "");
	return isApi && request !== "./script" ? {} : load.call(this, request, parent, ...rest);
};
