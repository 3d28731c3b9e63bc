const SECOND = 1000;
const [MINUTE, HOUR, DAY] = [60 * SECOND, 3600 * SECOND, 86_400 * SECOND];

/** How long ago something was. @example "3 minutes ago", "for 3 minutter siden" */
export function agoText(moment: Date, now: Date, tag: string): string {
	const passed = Math.max(0, now.getTime() - moment.getTime());
	const [unit, length] = (
		passed < MINUTE
			? ["second", SECOND]
			: passed < HOUR
				? ["minute", MINUTE]
				: passed < 2 * DAY
					? ["hour", HOUR]
					: ["day", DAY]
	) as [Intl.RelativeTimeFormatUnit, number];
	return new Intl.RelativeTimeFormat(tag).format(-Math.floor(passed / length), unit);
}
