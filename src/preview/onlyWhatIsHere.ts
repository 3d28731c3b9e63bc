/** Makes whatever the stand-in does not have fail by name, instead of being undefined. */
export function onlyWhatIsHere<T extends object>(name: string, object: T): T {
	return new Proxy(object, {
		get(target, key) {
			if (key in target) return target[key as keyof T];
			// those that engines and test runners ask of every object
			if (typeof key === "symbol" || ["then", "toJSON", "constructor"].includes(key)) return undefined;
			throw new Error(`not in the local workbook: ${name}.${key}`);
		},
	});
}
