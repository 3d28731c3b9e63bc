/**
 * Replaces `;` between arguments by `,`: people in half of Europe type `;`, Univer reads only `,`. Leaves texts in quotes and the
 * rows of `{1;2}` alone. @example `=SUM(A1;"a;b")` becomes `=SUM(A1,"a;b")`
 */
export function separators(formula: string): string {
	let depth = 0;
	return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[{};]/g, (part) => {
		if (part === "{") depth++;
		if (part === "}") depth--;
		return part === ";" && depth === 0 ? "," : part;
	});
}
