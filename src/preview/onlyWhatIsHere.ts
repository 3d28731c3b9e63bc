/** Throws an error that names the property where the stand-in lacks one, instead of returning undefined. */
export function onlyWhatIsHere<T extends object>(name: string, object: T): T {
	return new Proxy(object, {
		get(target, key) {
			if (key in target) return target[key as keyof T];
			// properties that engines and test runners read of every object
			if (typeof key === "symbol" || ["then", "toJSON", "constructor"].includes(key)) return undefined;
			throw new Error(`not in the local workbook: ${name}.${key}`);
		},
	});
}
