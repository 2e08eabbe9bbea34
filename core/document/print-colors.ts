/** The colours that every printed page shares. */
export const pageColors = {
  ink: '1D2629',
  muted: '566268',
  accent: '14524F',
  rust: '8C3F14',
} as const
