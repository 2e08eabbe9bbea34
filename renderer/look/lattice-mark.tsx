/** The mark of Trellis: four crossings of a lattice, and what grows in the middle. */
export function LatticeMark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M3 3l7 7M29 3l-7 7M3 29l7-7M29 29l-7-7M16 4.5l6.5 6.5M16 4.5L9.5 11M16 27.5l6.5-6.5M16 27.5L9.5 21M4.5 16L11 9.5M4.5 16l6.5 6.5M27.5 16L21 9.5M27.5 16L21 22.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <circle cx="16" cy="16" r="2.9" fill="var(--mark-heart, var(--accent))" />
    </svg>
  )
}
