import { afterAll, vi } from "vitest";

// Start each test file at noon, far from midnight, on a day that every month has.
vi.useFakeTimers({ now: new Date(2026, 10, 25, 12), toFake: ["Date"], shouldAdvanceTime: true });
afterAll(() => {
	vi.useRealTimers();
});
