/** A question of a script to the person. */
export interface Question {
	readonly title: string;
	readonly message: string;
}

/**
 * Lets a script ask the person. A script in Sheets waits for the answer; one on a page cannot. So its run ends at the question,
 * and is repeated from the beginning with the answer. This works only for a script that asks before it changes anything.
 */
export function questions(ask: (question: Question) => Promise<boolean>) {
	/** The person's answers so far, and how many of them the current run has used. */
	let answers: boolean[] = [];
	let answersUsed = 0;
	let open: Question | null = null;
	return {
		/** Called by the script: returns the answer, or ends the run. */
		confirm(title: string, message: string): boolean {
			const answer = answers[answersUsed++];
			if (answer !== undefined) return answer;
			open = { title, message };
			throw new Error("The run ended at a question.");
		},
		/** Runs a script again after each new question, until it ends without one. */
		async during(run: () => Promise<unknown>): Promise<void> {
			for (answers = []; ; answers.push(await ask(open))) {
				[answersUsed, open] = [0, null];
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
