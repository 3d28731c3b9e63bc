import type { NewCustomerWords } from "../newCustomerWords.ts";

export const newCustomer: NewCustomerWords = { heading: "" };
