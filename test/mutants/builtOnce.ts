import fc from "fast-check";
import { lexicon } from "../../src/table/headings/lexicon.ts";
import { nearMiss } from "../../src/table/nearMiss.ts";

// Build the cached structures before any test. Else only the first test that needs one would run against the mutants in it, not
// all tests that depend on it.
lexicon();
nearMiss(["turnov"]);

// Generate the same lists in every run, so that no mutant survives by chance, and skip shrinking, which takes time.
fc.configureGlobal({ seed: 1, endOnFailure: true });
