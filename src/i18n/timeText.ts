/** A moment with its day. @example "Nov 22, 2:05 PM", "22. nov. 14.05" */
export function timeText(moment: Date, tag: string): string {
	return new Intl.DateTimeFormat(tag, {
		day: "numeric",
		month: "short",
		hour: "numeric",
		minute: "2-digit",
	}).format(moment);
}
