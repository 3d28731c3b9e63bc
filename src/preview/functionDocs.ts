/** A function that Code.js declares at the top level, with the help text from its comment. */
export interface FunctionDoc {
	readonly name: string;
	/** True where formulas may use it. */
	readonly custom: boolean;
	readonly description: string;
	readonly parameters: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Finds the functions as Google does: by reading the text, not by running it. Only plain declarations at the start of a line
 * count, and formulas offer only those tagged `@customfunction`.
 */
export function functionDocs(code: string): FunctionDoc[] {
	const declaration = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\n)?^function ([A-Za-z_$][\w$]*)\(([^)]*)\)/gm;
	return [...code.matchAll(declaration)].map(([, comment = "", name = "", given = ""]) => {
		const [description = "", ...tags] = `\n${comment}`.replace(/^[ \t]*\*?[ \t]*/gm, "").split(/^(?=@)/m);
		const texts = new Map(tags.map(readParameter));
		const names = given
			.split(",")
			.map((parameter) => parameter.trim())
			.filter(Boolean);
		return {
			name,
			custom: tags.some((tag) => tag.startsWith("@customfunction")),
			description: oneLine(description),
			parameters: names.map((parameter) => ({ name: parameter, text: texts.get(parameter) ?? "" })),
		};
	});
}

function readParameter(tag: string): [string, string] {
	const [, name = "", text = ""] =
		/^@param\s+(?:\{[^}]*\}\s+)?\[?([\w$]+)[^\s]*\s*-?\s*([\s\S]*)/.exec(tag) ?? [];
	return [name, oneLine(text)];
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
