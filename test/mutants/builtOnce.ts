import fc from "fast-check";
import { lexicon } from "../../src/table/headings/lexicon.ts";
import { nearMiss } from "../../src/table/nearMiss.ts";

// What the code builds once and keeps is built before any test: else only the first test that needs it would be asked about the
// mutants in it, and not all that rest on it.
lexicon();
nearMiss(["turnov"]);

// Always the same made-up lists, so that no mutant's fate is chance; and no time spent on finding the smallest that fails.
fc.configureGlobal({ seed: 1, endOnFailure: true });
