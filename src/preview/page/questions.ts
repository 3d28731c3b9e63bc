/** Something that a script asks the person. */
export interface Question {
	readonly title: string;
	readonly message: string;
}

/**
 * A script in Sheets stands still while the person reads a question; one on a page cannot. So its run ends at the question, and is
 * done again from its beginning with the answer. That is the same only for a script that asks before it changes anything.
 */
export function questions(ask: (question: Question) => Promise<boolean>) {
	/** What the person has said in this run, and how many of it the script has been told. */
	let said: boolean[] = [];
	let told = 0;
	let open: Question | null = null;
	return {
		/** What the script calls: gives the answer, or ends the run. */
		confirm(title: string, message: string): boolean {
			const answer = said[told++];
			if (answer !== undefined) return answer;
			open = { title, message };
			throw new Error("a question is open");
		},
		/** Runs a script as often as it has something new to ask. */
		async during(run: () => Promise<unknown>): Promise<void> {
			for (said = []; ; said.push(await ask(open))) {
				[told, open] = [0, null];
				try {
					await run();
					return;
				} catch (error) {
					if (open === null) throw error;
				}
			}
		},
	};
}
