// Keep the real clock for fast-check, which takes it when it loads: the fake one stands still while a test works,
// so that a limit of time would never be reached.
import "fast-check";
import { afterAll, vi } from "vitest";

// Start each test file at noon, far from midnight, on a day that every month has.
vi.useFakeTimers({ now: new Date(2026, 10, 25, 12), toFake: ["Date"], shouldAdvanceTime: true });
afterAll(() => {
	vi.useRealTimers();
});
