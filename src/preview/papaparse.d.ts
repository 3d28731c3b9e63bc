declare module "papaparse" {
	const Papa: {
		parse<Row>(
			text: string,
			options: { delimiter: string; newline?: "\n" },
		): { data: Row[]; errors: readonly { readonly type: string; readonly code: string }[] };
	};
	export default Papa;
}
