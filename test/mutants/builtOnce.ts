/**
 * What the code builds once and keeps is built here, before any test: else only the first test that needs it would be asked
 * about the mutants in it, and not all that rest on it.
 */
import { lexicon } from "../../src/table/headings/lexicon.ts";
import { nearMiss } from "../../src/table/nearMiss.ts";

lexicon();
nearMiss(["turnov"]);
