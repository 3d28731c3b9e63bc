/** Quotes an argument in a sentence about it: "“abc”", "12", "“”" if blank. */
export function argumentText(argument: unknown): string {
	if (Array.isArray(argument)) return argumentText((argument[0] as unknown[] | undefined)?.[0]);
	if (argument === undefined || argument === null || argument === "") return "“”";
	return typeof argument === "string" ? `“${argument.slice(0, 40)}”` : String(argument).slice(0, 40);
}
