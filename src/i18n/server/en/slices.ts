import { figures } from "../../figures.ts";
import type { SlicesWords } from "../slicesWords.ts";

export const slices = (): SlicesWords => ({
	menu: (share) =>
		`This list is so long that Google's time was up: ${figures("en-US").percent(share)} is written. Do the same again to go on there. In the sidebar it goes on by itself. Or choose “Undo last change”.`,
});
