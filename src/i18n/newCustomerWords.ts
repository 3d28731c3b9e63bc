/** What the user reads: see the field `newCustomer` of {@link Words}. */
export interface NewCustomerWords {
	readonly heading: string;
}
