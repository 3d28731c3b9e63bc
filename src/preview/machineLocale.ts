/** The locale of this machine, such as `da_DK.UTF-8` or `en-US`. */
export const machineLocale = (): string =>
	process.env.LC_ALL ?? process.env.LANG ?? Intl.DateTimeFormat().resolvedOptions().locale;
