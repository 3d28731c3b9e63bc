import type { LetterWords } from "../both/letterWords.ts";

export const letters = (): LetterWords => ({
	letterLabels: { subject: "Subject", body: "Letter" },
	letters: {
		askReferral: {
			subject: "Do you know somebody like you?",
			body: `Dear {customer}

Our work with you is some of the best we do. You bring us new questions, and we grow by answering them. Thank you for that.

We would like more customers like you, and we would rather meet them through people we trust than through advertising. Do you know somebody who would be glad of what we do for you? A name is enough, or a line to both of us at once. I will take good care of them, and nobody is obliged to anything.

Kind regards
{me}`,
		},
		agreeChange: {
			subject: "One change, so that we can serve you better",
			body: `Dear {customer}

We are glad to have you as a customer and want to go on working with you. For that, one thing has to change in the way we work together: {change}. Could we have it in place by {date}?

Here is what you gain by it: we spend our time on what helps you instead of on everything around it. You get answers sooner, and you always know what to expect of us. I will gladly help you begin, and will call you this week to agree the details.

Kind regards
{me}`,
		},
		referOn: {
			subject: "Somebody who may suit you better",
			body: `Dear {customer}

You deserve a supplier whose everyday work is just what you need. Ours no longer is, and we can see that {provider} comes closer to it than we do. So we would like to introduce you to them.

If you agree, I will write to {provider}, tell them what we have done for you, and hand over papers and open matters, so that you need not start again. Until {date} we look after everything as usual, and you can call me whenever you have a question.

Thank you for the time we have had together.

Kind regards
{me}`,
		},
		goodbye: {
			subject: "Thank you for the time we have worked together",
			body: `Dear {customer}

Thank you for the time we have worked together, and for the trust you have shown us. We have looked at what we can do well in the time to come, and have decided not to go on as your supplier. Our last day for you is {date}.

Until then everything goes on as usual. We finish what is under way, hand over your papers and send a final statement. Should anything still be open that day, we agree with you who takes it from there. If you wish, I will gladly suggest others who can help you.

With our best wishes
{me}`,
		},
	},
});
