import { below, type Maybe } from "./maybe.ts";
import type { Rating } from "./rate.ts";

/** The reasons say down to this growth that they buy as much as before. */
const AS_MUCH = -0.05;

/** True for a customer who buys clearly less than before. */
export const buysLess = ({ measures }: Pick<Rating, "measures">): Maybe => below(measures.growth, AS_MUCH);
