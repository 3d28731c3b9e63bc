/**
 * Of lines and bars: what a chart is about, and what it is held against. No tier's colour: what they show are measures. One dark and
 * one light, so that they stay two in grey and to any eye; both stand out from a white ground by 3 to 1 and more.
 */
export const CHART_COLORS = { main: "#0b3d2e", beside: "#868c91" } as const;
