/**
 * Univer reads only `,` between arguments, people in half of Europe type `;`: `=SUM(A1;"a;b")` becomes
 * `=SUM(A1,"a;b")`. What stands in quotes, and the rows of `{1;2}`, are left alone.
 */
export function separators(formula: string): string {
	let depth = 0;
	return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[{};]/g, (part) => {
		if (part === "{") depth++;
		if (part === "}") depth--;
		return part === ";" && depth === 0 ? "," : part;
	});
}
