/** Random cases that a property tries: other ones each time, a third of all, to save minutes; with `RUNS=all`, all. */
export const runs = (all: number): number => (process.env.RUNS === "all" ? all : Math.ceil(all / 3));
