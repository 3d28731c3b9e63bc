import type { Placed } from "../../contract/server.ts";
import { isProvisional, type Rating } from "../../tiering/rate.ts";

export const placed = (rating: Rating): Placed => ({
	place: rating.tier,
	isProvisional: isProvisional(rating),
});
