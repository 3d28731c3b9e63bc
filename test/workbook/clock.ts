import { afterAll, vi } from "vitest";

// Tests of one file begin at noon of one day: midnight is far, and every month before has such a day.
vi.useFakeTimers({ now: new Date(2026, 10, 25, 12), toFake: ["Date"], shouldAdvanceTime: true });
afterAll(() => {
	vi.useRealTimers();
});
